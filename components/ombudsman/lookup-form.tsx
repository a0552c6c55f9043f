import { ActionForm } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-fields';
import { Actions, Button } from '@/components/ui/button';
import type { FormAction } from '@/lib/http/form-state';

/** Asks for a case by what its sender was given. */
export function CaseLookupForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action}>
      <FormField
        name="protocol"
        label="Protocolo"
        hint="14 números. Os pontos e espaços não importam."
        inputMode="numeric"
        autoComplete="off"
        width="medium"
        figures
      />
      <FormField
        name="accessCode"
        label="Código de acesso"
        hint="12 letras e números, mostrados uma vez, quando a manifestação foi enviada."
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        width="medium"
        figures
      />
      <Actions>
        <Button>Ver a situação</Button>
      </Actions>
    </ActionForm>
  );
}
