import { SummaryList } from '@/components/ui/summary-list';
import type { DueDateState, KeptBill } from '@/lib/due-date';
import { formatDate, formatMonth } from '@/lib/format';

/** How the due day stands: the day itself and when the next bill is due. */
export function CurrentDueDay({ state }: { state: DueDateState }) {
  return (
    <SummaryList
      items={[
        { term: 'Dia de vencimento atual', value: <strong>{state.currentDay}</strong> },
        { term: 'Próximo vencimento', value: formatDate(state.nextDueOn) },
      ]}
    />
  );
}

/** Bills that a change does not touch, in one sentence; null when there is none to come. */
export function keptBillsSentence(bills: readonly KeptBill[]): string | null {
  if (bills.length === 0) return null;
  const names = bills.map((bill) => `${formatMonth(bill.referenceMonth)} (${formatDate(bill.dueOn)})`);
  return bills.length === 1
    ? `A conta ${names[0]} já foi emitida e continua com o seu vencimento.`
    : `As contas ${names.join(' e ')} já foram emitidas e continuam com os seus vencimentos.`;
}
