import { receivedFiles } from '@/lib/http/files';
import type { ReceivedFile } from '@/lib/requests';

/** The files of a form, each with the document that the text in the same place says it is; none where the text is empty. */
export async function saidFiles(form: FormData): Promise<readonly ReceivedFile[]> {
  const said = form.getAll('documents');
  return (await receivedFiles(form, 'files')).map((file, index) => {
    const document = said[index];
    return typeof document === 'string' && document ? { ...file, document } : file;
  });
}
