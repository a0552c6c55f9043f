import { ActionForm } from '@/components/forms/action-form';
import { FormRadioGroup } from '@/components/forms/form-fields';
import { Actions, Button, ButtonLink } from '@/components/ui/button';
import type { CardCompany } from '@/lib/card-payments';
import type { FormAction } from '@/lib/http/form-state';

interface CompanyFormProps {
  action: FormAction;
  companies: readonly CardCompany[];
  billIds: readonly string[];
  /** Back to the debts, with the same choice. */
  backUrl: string;
}

/** Chooses the company and leaves for it. The only company there is comes chosen. */
export function CompanyForm({ action, companies, billIds, backUrl }: CompanyFormProps) {
  return (
    <ActionForm action={action}>
      {billIds.map((id) => (
        <input key={id} type="hidden" name="conta" value={id} />
      ))}
      <FormRadioGroup
        name="empresa"
        label="Escolha uma empresa"
        options={companies.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={companies.length === 1 ? companies[0]?.id : undefined}
      />
      <Actions>
        <Button>Pagar</Button>
        <ButtonLink look="secondary" href={backUrl}>
          Voltar às contas
        </ButtonLink>
      </Actions>
    </ActionForm>
  );
}
