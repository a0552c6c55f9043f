import { ActionForm } from '@/components/forms/action-form';
import { Actions, Button, ButtonLink } from '@/components/ui/button';
import { SummaryList } from '@/components/ui/summary-list';
import type { DueDateChange, DueDateState } from '@/lib/due-date';
import { formatDate } from '@/lib/format';
import type { FormAction } from '@/lib/http/form-state';
import { keptBillsSentence } from './current-due-day';

interface ConfirmChangeProps {
  state: DueDateState;
  plan: Omit<DueDateChange, 'id' | 'number'>;
  action: FormAction;
}

/** What a change would do, before it is made. */
export function ConfirmChange({ state, plan, action }: ConfirmChangeProps) {
  const kept = keptBillsSentence(state.billsToCome);
  return (
    <>
      <SummaryList
        items={[
          { term: 'Dia atual', value: plan.previousDay },
          {
            term: 'Novo dia',
            value: <strong>{plan.day}</strong>,
            action: <a href={`/vencimento?dia=${plan.day}`}>Escolher outro dia</a>,
          },
          { term: 'Próximo vencimento hoje', value: formatDate(state.nextDueOn) },
          {
            term: 'Próximo vencimento com a mudança',
            value: <strong>{formatDate(plan.nextDueOn)}</strong>,
          },
          { term: 'Pode mudar de novo a partir de', value: formatDate(plan.mayChangeOn) },
        ]}
      />
      {kept && <p>{kept}</p>}
      <ActionForm action={action}>
        <input type="hidden" name="day" value={plan.day} />
        <Actions>
          <Button>Mudar para o dia {plan.day}</Button>
          <ButtonLink href="/vencimento" look="secondary">
            Não mudar
          </ButtonLink>
        </Actions>
      </ActionForm>
    </>
  );
}
