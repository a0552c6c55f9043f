import { DrawnFor } from '@/components/forms/drawn-for';
import { Button } from '@/components/ui/button';
import type { FormAction } from '@/lib/http/form-state';
import { type Attachment, attachmentLimits, type RequiredPaper } from '@/lib/requests';
import { AttachForm } from './attach-form';
import styles from './files.module.css';

interface FilesFormProps {
  attach: FormAction;
  detach: (form: FormData) => Promise<void>;
  attachments: readonly Attachment[];
  /** The papers a service asks for: each file may be said to be one of them. */
  papers?: readonly RequiredPaper[];
}

/** Files to go with a request: those already kept, each with a way to take it out, and a box for more. */
export function FilesForm({ attach, detach, attachments, papers = [] }: FilesFormProps) {
  const isFull = attachments.length >= attachmentLimits.files;
  return (
    <>
      {attachments.length > 0 && (
        <ul className={styles.files} aria-label="Arquivos anexados">
          {attachments.map((file) => (
            <li key={file.id} className={styles.file}>
              <span className={styles.name}>
                {file.name} <small>({sizeInWords(file.size)})</small>
                {paperInWords(file, papers)}
              </span>
              <form action={detach}>
                <DrawnFor quiet />
                <input type="hidden" name="attachment" value={file.id} />
                <Button look="quiet">
                  Tirar<span className="visually-hidden"> {file.name}</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {!isFull && <AttachForm attach={attach} papers={papers} />}
    </>
  );
}

/** ': RG do proprietário', after the name of a file that is said to be a paper. */
export function paperInWords({ document }: Attachment, papers: readonly RequiredPaper[]): string {
  return document ? `: ${papers.find(({ id }) => id === document)?.title ?? 'documento'}` : '';
}

/** '1,2 MB', '340 KB'. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
