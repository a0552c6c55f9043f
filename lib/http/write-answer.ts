import 'server-only';
import type { Answered, Declaration } from './declaration';
import { type Media, mediaHeaders } from './media';
import { published } from './published';

const noStore = { 'cache-control': 'no-store' };

/** An answer as it is sent: JSON by its schema, a file by its media type, else nothing; kept by nobody unless published. */
export function writeAnswer(declaration: Declaration, request: Request, answered: Answered): Response {
  const { status, content, headers } = answered;
  const { schema, mediaTypes } = declaration.answers[status] ?? {};
  if (!schema && !mediaTypes) return new Response(null, { status, headers: { ...headers, ...noStore } });
  const sent = schema ? jsonOf(content) : fileOf(content as Media);
  if (declaration.published) return published(request, sent);
  const { body } = sent;
  return new Response(body, { status, headers: { ...sent.headers, ...headers, ...noStore } });
}

function jsonOf(content: unknown) {
  return { body: JSON.stringify(content), headers: { 'content-type': 'application/json' } };
}

function fileOf(media: Media) {
  const { body } = media;
  return { body: typeof body === 'string' ? body : new Uint8Array(body), headers: mediaHeaders(media) };
}
