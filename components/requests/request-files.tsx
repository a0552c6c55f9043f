import type { Attachment } from '@/lib/requests';
import styles from './files.module.css';
import { sizeInWords } from './files-form';

/** The files of a request, to be taken down. */
export function RequestFiles({
  requestId,
  attachments,
}: {
  requestId: string;
  attachments: readonly Attachment[];
}) {
  return (
    <ul className={styles.files} aria-label="Arquivos anexados">
      {attachments.map(({ id, name, size }) => (
        <li key={id} className={styles.file}>
          <span className={styles.name}>
            <a href={`/api/v1/requests/${requestId}/attachments/${id}`} download>
              Baixar {name}
            </a>{' '}
            <small>({sizeInWords(size)})</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
