import 'server-only';
import { createHash } from 'node:crypto';

interface PublishedFile {
  readonly text: string;
  readonly contentType: string;
  /** Null for what is read in place. */
  readonly fileName: string | null;
}

/**
 * What is the same for everybody and changes only with the portal itself: anybody may keep it for an hour, and who has it
 * already is told so instead of sent it again. Source: RFC 9110, 8.8.3, 13.1.2.
 */
export function published(request: Request, { text, contentType, fileName }: PublishedFile): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  const headers = { etag, 'cache-control': 'public, max-age=3600' };
  if (knows(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  const disposition = fileName && { 'content-disposition': `attachment; filename="${fileName}"` };
  return new Response(text, { headers: { ...headers, 'content-type': contentType, ...disposition } });
}

/** Weak or strong, one of a list or any: the comparison is the weak one. */
function knows(ifNoneMatch: string | null, etag: string): boolean {
  const known = ifNoneMatch?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? [];
  return known.includes('*') || known.includes(etag);
}
