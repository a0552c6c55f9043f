import { ActionForm } from '@/components/forms/action-form';
import { FormField, FormRadioGroup } from '@/components/forms/form-fields';
import { Actions, Button } from '@/components/ui/button';
import type { FormAction } from '@/lib/http/form-state';

const answers = [
  { value: 'sim', label: 'Sim' },
  { value: 'nao', label: 'Não' },
] as const;

interface DebtorFormProps {
  action: FormAction;
  /** Only where the water is cut or suppressed. */
  asksReconnection: boolean;
}

/** Who will owe the installments, and whether the water comes back. */
export function DebtorForm({ action, asksReconnection }: DebtorFormProps) {
  return (
    <ActionForm action={action}>
      <FormField
        name="debtorTaxId"
        label="CPF de quem vai parcelar"
        hint="Do dono ou do usuário do imóvel. Se for empresa, o CNPJ."
        inputMode="text"
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        width="medium"
        figures
      />
      {asksReconnection && (
        <FormRadioGroup
          name="withReconnection"
          label="Com religação da água?"
          hint="A água deste imóvel está cortada ou suprimida."
          options={answers}
          defaultValue="nao"
        />
      )}
      <Actions>
        <Button>Simular</Button>
      </Actions>
    </ActionForm>
  );
}
