import { Amount } from '@/components/ui/amount';
import { type Column, DataTable, type RowTone } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import { reviewSentence } from '@/lib/billing';
import type { DebtBill } from '@/lib/debts';
import { formatDate, formatMonth } from '@/lib/format';
import { ChargeExplanation, hasLateCharges } from './charge-explanation';
import { DebtCheckbox } from './debt-checkbox';
import { ReceivedNote } from './received-note';

/** The bills of a premises; with `chosen`, each that can be chosen has its box. */
export function BillTable({ bills, chosen }: { bills: readonly DebtBill[]; chosen?: ReadonlySet<string> }) {
  return (
    <DataTable
      caption={chosen ? 'Contas' : 'Contas de outro ocupante'}
      columns={chosen ? [choiceColumn(chosen), ...columns] : columns}
      rows={bills}
      rowKey={(bill) => bill.id}
      rowTone={rowTone}
      below={(bill) =>
        hasLateCharges(bill.charges) && (
          <ChargeExplanation of={`da conta ${formatMonth(bill.referenceMonth)}`} charges={bill.charges} />
        )
      }
    />
  );
}

const columns: readonly Column<DebtBill>[] = [
  { header: 'Mês da conta', rowHeader: true, cell: (bill) => formatMonth(bill.referenceMonth) },
  { header: 'Vencimento', cell: (bill) => formatDate(bill.dueOn) },
  { header: 'Situação', cell: (bill) => <BillState bill={bill} /> },
  { header: 'Valor (R$)', align: 'end', cell: (bill) => <Amount cents={bill.amount} as="plain" /> },
  {
    header: 'Acréscimos (R$)',
    align: 'end',
    cell: (bill) => <Amount cents={bill.charges.total} as="plain" />,
  },
  { header: 'Total (R$)', align: 'end', cell: (bill) => <Amount cents={bill.total} as="plain" /> },
];

function choiceColumn(chosen: ReadonlySet<string>): Column<DebtBill> {
  return {
    header: 'Escolher',
    headerHidden: true,
    cell: (bill) =>
      bill.selectable && (
        <DebtCheckbox
          name="conta"
          id={bill.id}
          label={`Pagar a conta ${formatMonth(bill.referenceMonth)}, que vence em ${formatDate(bill.dueOn)}`}
          cents={bill.total}
          chosen={chosen.has(bill.id)}
        />
      ),
  };
}

function rowTone(bill: DebtBill): RowTone | undefined {
  if (bill.status === 'UNDER_REVIEW') return 'danger';
  return bill.status === 'PAID' || bill.inProcess ? 'info' : undefined;
}

function BillState({ bill }: { bill: DebtBill }) {
  if (bill.status === 'PAID') return <Tag tone="info">Paga</Tag>;
  if (bill.inProcess) return <ReceivedNote debt={bill} />;
  if (bill.status === 'UNDER_REVIEW') {
    return (
      <>
        <Tag tone="danger">Em revisão</Tag>
        <small>{bill.reviewReason && reviewSentence(bill.reviewReason)}</small>
      </>
    );
  }
  return (
    <>
      {bill.late ? <Tag tone="warning">Vencida</Tag> : <Tag>A vencer</Tag>}
      <ReceivedNote debt={bill} />
    </>
  );
}
