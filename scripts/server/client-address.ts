import { isIP } from 'node:net';

interface Provenance {
  readonly socketAddress: string | undefined;
  readonly forwardedFor: string | string[] | undefined;
  readonly trustedHops: number;
}

/**
 * Who is asking: the address at the other end of the connection or, behind `trustedHops` proxies of ours,
 * the one the outermost of them wrote down, which is that many places from the right of X-Forwarded-For.
 * What stands further left was said by the client and is worth nothing. A request that passed fewer proxies
 * than it should is known by its connection.
 */
export function clientAddress({ socketAddress, forwardedFor, trustedHops }: Provenance): string {
  const direct = plainAddress(socketAddress ?? '') ?? 'unknown';
  if (trustedHops === 0 || !forwardedFor) return direct;
  const claimed = String(forwardedFor).split(',').at(-trustedHops);
  return plainAddress(claimed?.trim() ?? '') ?? direct;
}

// Proxies write 203.0.113.7, 203.0.113.7:4711, [2001:db8::1]:4711 or ::ffff:203.0.113.7 for one and the same client.
function plainAddress(text: string): string | undefined {
  const withoutPort =
    /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? text.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  const mapped = withoutPort.replace(/^::ffff:(?=\d+\.)/i, '').split('%')[0] ?? '';
  return isIP(mapped) === 0 ? undefined : mapped.toLowerCase();
}
