const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that changes something comes from another site. Browsers say so by `Sec-Fetch-Site`, older ones by
 * `Origin`; a program that is no browser sends neither and is let through: it has no customer's cookie to abuse.
 */
export function isCrossSiteWrite(
  method: string,
  headers: Pick<Headers, 'get'>,
  publicOrigin: string,
): boolean {
  if (safeMethods.has(method)) return false;
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = headers.get('origin');
  if (origin === null) return false;
  return origin !== publicOrigin && origin.replace(/^https?:\/\//, '') !== headers.get('host');
}
