import 'server-only';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { BoundaryRefusal } from './refusals';

const maxBytes = 64 * 1024;

/** The JSON body of a request, at most 64 KiB, counted while it is read. */
export async function readJson(request: Request): Promise<Result<unknown, BoundaryRefusal>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return err({ code: 'UNSUPPORTED_MEDIA_TYPE' });
  const text = await readBoundedText(request);
  if (!text.ok) return text;
  try {
    return ok(JSON.parse(text.value));
  } catch {
    return err({ code: 'MALFORMED_JSON' });
  }
}

/** The body of a request as it came, at most 64 KiB, counted while it is read. */
export async function readBoundedText(
  request: Request,
): Promise<Result<string, { readonly code: 'BODY_TOO_LARGE' }>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return err({ code: 'BODY_TOO_LARGE' });
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks).toString('utf8'));
}
