import { ActionForm } from '@/components/forms/action-form';
import { FormField, FormRadioGroup, FormTextArea } from '@/components/forms/form-fields';
import { Actions, Button } from '@/components/ui/button';
import type { FormAction } from '@/lib/http/form-state';
import { requestTextLimits } from '@/lib/requests';

const roles = [
  { value: 'OWNER', label: 'Sou dono do imóvel' },
  { value: 'USER', label: 'Moro ou trabalho no imóvel' },
  {
    value: 'RESPONSIBLE',
    label: 'Sou responsável pelo pagamento',
    hint: 'Administradora, síndico, empresa ou parente',
  },
] as const;

/** Asks for a CPF or CNPJ to be put on file for a matrícula. */
export function RegistrationForm({
  action,
  accountNumber,
}: {
  action: FormAction;
  accountNumber: string | undefined;
}) {
  return (
    <ActionForm action={action}>
      <FormField
        name="accountNumber"
        label="Matrícula"
        hint="Está na conta de água, no quadro com os seus dados. Com ou sem ponto."
        defaultValue={accountNumber}
        inputMode="numeric"
        autoComplete="off"
        width="medium"
      />
      <FormField
        name="taxId"
        label="CPF ou CNPJ"
        autoCapitalize="characters"
        autoComplete="off"
        width="medium"
      />
      <FormField name="name" label="Nome completo ou razão social" autoComplete="name" />
      <FormRadioGroup name="role" label="Qual é a sua relação com o imóvel?" options={roles} />
      <ContactFields />
      <FormTextArea
        name="notes"
        label="Algo mais que ajude a confirmar"
        optional
        rows={3}
        most={requestTextLimits.notes}
      />
      <Actions>
        <Button>Enviar pedido</Button>
      </Actions>
    </ActionForm>
  );
}

/** Where an attendant can reach who asks. */
function ContactFields() {
  return (
    <>
      <FormField
        name="phone"
        label="Telefone com DDD"
        hint="Exemplo: (79) 99999-9999"
        type="tel"
        inputMode="tel"
        autoComplete="tel-national"
        width="medium"
      />
      <FormField name="email" label="E-mail" type="email" inputMode="email" autoComplete="email" />
    </>
  );
}
