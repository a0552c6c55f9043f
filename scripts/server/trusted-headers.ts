import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { clientAddress } from './client-address';

const ours = /^(x-client-address|x-correlation-id|x-middleware-.*|x-matched-path|x-now-.*|x-invoke-.*)$/;
const fromProxies = /^(x-forwarded-.*|x-real-ip|forwarded)$/;
const plausibleId = /^[A-Za-z0-9._-]{8,64}$/;
const plausible: Readonly<Record<string, RegExp>> = {
  'x-forwarded-proto': /^https?$/,
  'x-forwarded-host': /^[a-z0-9.-]+(:\d{1,5})?$/i,
};

/**
 * Leaves on the request only headers that mean what they say, and adds `x-client-address` and `x-correlation-id`.
 * A client may send any header; those by which our own parts speak to each other are taken from it,
 * and those of proxies too unless there are `trustedHops` of them in front. Returns the correlation id.
 */
export function setTrustedHeaders(request: IncomingMessage, trustedHops: number): string {
  const { headers } = request;
  const address = clientAddress({
    socketAddress: request.socket.remoteAddress,
    forwardedFor: headers['x-forwarded-for'],
    trustedHops,
  });
  const given = trustedHops > 0 ? String(headers['x-correlation-id']) : '';
  const correlationId = plausibleId.test(given) ? given : randomUUID();
  for (const name of Object.keys(headers)) {
    const stays = trustedHops > 0 && mayStay(name, headers[name]);
    if (ours.test(name) || (fromProxies.test(name) && !stays)) delete headers[name];
  }
  headers['x-client-address'] = address;
  headers['x-correlation-id'] = correlationId;
  request.rawHeaders = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((one) => [name, one]),
  );
  return correlationId;
}

function mayStay(name: string, value: unknown): boolean {
  return plausible[name]?.test(String(value)) === true;
}
