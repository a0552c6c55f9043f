/** What may run on a page: a nonce where it is made for one request, hashes where it is the same for everybody. */
export interface ScriptSources {
  readonly nonce: string | null;
  readonly hashes: readonly string[];
  /** Origins a form's answer may redirect to, beside our own: browsers count a redirect as the form's target. */
  readonly formTargets?: readonly string[];
}

/** A strict policy: nothing from elsewhere, no inline script but those named, no frame around us, no plug-in. */
export function contentSecurityPolicy(
  { nonce, hashes, formTargets = [] }: ScriptSources,
  secure: boolean,
): string {
  const scripts = [...(nonce ? [`'nonce-${nonce}'`] : []), ...hashes.map((hash) => `'${hash}'`)];
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`.trim(),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** Headers every answer carries; HSTS only behind TLS. */
export function commonSecurityHeaders(secure: boolean): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(self), payment=(), usb=()',
    ...(secure && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  };
}
