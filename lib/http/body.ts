import 'server-only';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { BoundaryRefusal } from './refusals';

const maxBytes = 64 * 1024;

/** The JSON body of a request, at most 64 KiB, counted while it is read. */
export async function readJson(request: Request): Promise<Result<unknown, BoundaryRefusal>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return err({ code: 'UNSUPPORTED_MEDIA_TYPE' });
  const text = await readText(request);
  if (text === null) return err({ code: 'BODY_TOO_LARGE' });
  try {
    return ok(JSON.parse(text));
  } catch {
    return err({ code: 'MALFORMED_JSON' });
  }
}

/** The body of a request as it came, at most 64 KiB, counted while it is read; null when it is larger. */
export async function readText(request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
