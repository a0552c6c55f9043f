import { ActionForm } from '@/components/forms/action-form';
import { Actions, Button } from '@/components/ui/button';
import fieldStyles from '@/components/ui/field.module.css';
import { FieldFrame } from '@/components/ui/field-frame';
import type { FormAction } from '@/lib/http/form-state';
import { type Attachment, attachmentKinds, attachmentLimits } from '@/lib/requests';
import styles from './files.module.css';

interface FilesFormProps {
  attach: FormAction;
  detach: (form: FormData) => Promise<void>;
  attachments: readonly Attachment[];
}

const hint = `Fotos JPEG, PNG ou WebP, ou documentos PDF. Até ${attachmentLimits.files} arquivos de 5 MB.`;

/** Files to go with a request: those already kept, each with a way to take it out, and a box for more. */
export function FilesForm({ attach, detach, attachments }: FilesFormProps) {
  const isFull = attachments.length >= attachmentLimits.files;
  return (
    <>
      {attachments.length > 0 && (
        <ul className={styles.files} aria-label="Arquivos anexados">
          {attachments.map((file) => (
            <li key={file.id} className={styles.file}>
              <span className={styles.name}>
                {file.name} <small>({sizeInWords(file.size)})</small>
              </span>
              <form action={detach}>
                <input type="hidden" name="attachment" value={file.id} />
                <Button look="quiet">
                  Tirar<span className="visually-hidden"> {file.name}</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {!isFull && (
        <ActionForm action={attach}>
          <FieldFrame name="files" label="Escolher arquivos" hint={hint}>
            <input
              type="file"
              id="files"
              name="files"
              multiple
              accept={attachmentKinds.join(',')}
              aria-describedby="files-hint"
              className={fieldStyles.box}
            />
          </FieldFrame>
          <Actions>
            <Button look="secondary" icon="camera">
              Anexar
            </Button>
          </Actions>
        </ActionForm>
      )}
    </>
  );
}

/** '1,2 MB', '340 KB'. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
