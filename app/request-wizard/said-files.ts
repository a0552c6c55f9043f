import type { ReceivedFile } from '@/lib/requests';

/** Files, said to be a paper of the tariff where one was chosen; '' where none was. */
export function saidFiles(files: readonly ReceivedFile[], document: string): readonly ReceivedFile[] {
  return document ? files.map((file) => ({ ...file, document })) : files;
}
