import type { Attachment, RequiredPaper } from '@/lib/requests';
import styles from './files.module.css';
import { paperInWords, sizeInWords } from './files-form';

/** The files of a request, to be taken down. */
export function RequestFiles({
  requestId,
  attachments,
  papers,
}: {
  requestId: string;
  attachments: readonly Attachment[];
  papers: readonly RequiredPaper[];
}) {
  return (
    <ul className={styles.files} aria-label="Arquivos anexados">
      {attachments.map((file) => (
        <li key={file.id} className={styles.file}>
          <span className={styles.name}>
            <a href={`/api/v1/requests/${requestId}/attachments/${file.id}`} download>
              Baixar {file.name}
            </a>{' '}
            <small>({sizeInWords(file.size)})</small>
            {paperInWords(file, papers)}
          </span>
        </li>
      ))}
    </ul>
  );
}
