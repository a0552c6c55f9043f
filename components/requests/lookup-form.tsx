import { ActionForm } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-fields';
import { Actions, Button } from '@/components/ui/button';
import type { FormAction } from '@/lib/http/form-state';

/** Asks for a request by its protocol and the CPF or CNPJ of who made it. */
export function LookupForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action}>
      <FormField
        name="protocol"
        label="Protocolo"
        hint="São 14 números. Está no e-mail e na página que confirmou a solicitação."
        inputMode="numeric"
        autoComplete="off"
        width="medium"
        figures
      />
      <FormField
        name="taxId"
        label="CPF ou CNPJ de quem pediu"
        autoCapitalize="characters"
        autoComplete="off"
        width="medium"
      />
      <Actions>
        <Button icon="search">Acompanhar</Button>
      </Actions>
    </ActionForm>
  );
}
