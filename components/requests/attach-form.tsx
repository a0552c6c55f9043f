import { ActionForm } from '@/components/forms/action-form';
import { FormSelect } from '@/components/forms/form-fields';
import { Actions, Button } from '@/components/ui/button';
import fieldStyles from '@/components/ui/field.module.css';
import { FieldFrame } from '@/components/ui/field-frame';
import type { FormAction } from '@/lib/http/form-state';
import { attachmentKinds, attachmentLimits, type RequiredPaper } from '@/lib/requests';

interface AttachFormProps {
  attach: FormAction;
  /** The papers a service asks for: a file may be said to be one of them. */
  papers: readonly RequiredPaper[];
}

const hint = `Fotos JPEG, PNG ou WebP, ou documentos PDF. Até ${attachmentLimits.files} arquivos de 5 MB.`;

/** A box for files and, where papers are asked for, which of them they are. */
export function AttachForm({ attach, papers }: AttachFormProps) {
  return (
    <ActionForm action={attach}>
      {papers.length > 0 && (
        <FormSelect
          name="document"
          label="Que documento é?"
          hint="Mande um documento de cada vez."
          placeholder="Outro, ou foto do lugar"
          options={papers.map(({ id, title }) => ({ value: id, label: title }))}
          optional
        />
      )}
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
  );
}
