import { ActionForm } from '@/components/forms/action-form';
import { FormTextArea } from '@/components/forms/form-fields';
import { Actions, Button } from '@/components/ui/button';
import type { FormAction } from '@/lib/http/form-state';
import { longestClaim } from '@/lib/verification';

/** Asks for whatever was received: line, Pix or code, in one box. */
export function VerifyForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action}>
      <FormTextArea
        name="texto"
        label="Linha digitável, Pix copia e cola ou código do documento"
        hint="Cole inteiro, com ou sem pontos e espaços. O que você cola aqui não fica guardado."
        rows={4}
        most={longestClaim}
        autoComplete="off"
      />
      <Actions>
        <Button>Verificar</Button>
      </Actions>
    </ActionForm>
  );
}
