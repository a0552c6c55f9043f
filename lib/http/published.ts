import 'server-only';
import { createHash } from 'node:crypto';

interface PublishedContent {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What is the same for everybody and changes only with the portal itself: anybody may keep it for an hour, and who has it
 * already is told so instead of sent it again. Source: RFC 9110, 8.8.3, 13.1.2.
 */
export function published(request: Request, { body, headers }: PublishedContent): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const caching = { etag, 'cache-control': 'public, max-age=3600' };
  if (knows(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers: caching });
  return new Response(body, { headers: { ...caching, ...headers } });
}

/** Weak or strong, one of a list or any: the comparison is the weak one. */
export function knows(ifNoneMatch: string | null, etag: string): boolean {
  const known = ifNoneMatch?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? [];
  return known.includes('*') || known.includes(etag);
}
