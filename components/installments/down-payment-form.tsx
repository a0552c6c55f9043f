import { ActionForm } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-fields';
import { Actions, Button } from '@/components/ui/button';
import { formatAmount, formatMoney, formatPercent } from '@/lib/format';
import type { FormAction } from '@/lib/http/form-state';
import type { InstallmentOffer } from '@/lib/installments';

interface DownPaymentFormProps {
  action: FormAction;
  simulationId: string;
  offer: InstallmentOffer;
}

/** The down payment, to be changed and worked out again. */
export function DownPaymentForm({ action, simulationId, offer }: DownPaymentFormProps) {
  const { minimumDownPayment, downPayment, terms } = offer;
  return (
    <ActionForm action={action}>
      <input type="hidden" name="simulationId" value={simulationId} />
      <FormField
        name="downPayment"
        label="Valor da entrada (R$)"
        hint={`No mínimo ${formatMoney(minimumDownPayment)}, que são ${formatPercent(terms.value.downPayment)} do débito.`}
        defaultValue={formatAmount(downPayment)}
        inputMode="decimal"
        autoComplete="off"
        width="short"
      />
      <Actions>
        <Button look="secondary">Calcular</Button>
      </Actions>
    </ActionForm>
  );
}
