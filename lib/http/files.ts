import 'server-only';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { BoundaryRefusal } from './refusals';

interface ReceivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A multipart body, for programs. */
export async function receivedForm(request: Request): Promise<Result<FormData, BoundaryRefusal>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'multipart/form-data') return err({ code: 'MULTIPART_EXPECTED' });
  const form = await request.formData().catch(() => null);
  return form ? ok(form) : err({ code: 'MULTIPART_EXPECTED' });
}

/** The files of a form's field, read whole: the server in front lets no more in than its pages may take. */
export function receivedFiles(form: FormData, field: string): Promise<readonly ReceivedFile[]> {
  const files = form.getAll(field).filter((value) => typeof value !== 'string');
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}
