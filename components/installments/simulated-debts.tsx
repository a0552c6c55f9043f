import { Amount } from '@/components/ui/amount';
import { type Column, DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import type { DebtBill } from '@/lib/debts';
import { formatDate, formatMonth } from '@/lib/format';
import { inProcessSentence, type NegotiableDebt, otherDebtLines } from '@/lib/installments';
import { sumCents } from '@/lib/kernel/money';

const billColumns: readonly Column<DebtBill>[] = [
  { header: 'Mês/ano', rowHeader: true, cell: (bill) => formatMonth(bill.referenceMonth) },
  { header: 'Vencimento', cell: (bill) => formatDate(bill.dueOn) },
  { header: 'Valor (R$)', align: 'end', cell: (bill) => <Amount cents={bill.amount} as="plain" /> },
  {
    header: 'Acréscimo por impontualidade (R$)',
    align: 'end',
    cell: (bill) => <Amount cents={bill.charges.total} as="plain" />,
  },
];

type OtherDebt = ReturnType<typeof otherDebtLines>[number];

const otherColumns: readonly Column<OtherDebt>[] = [
  { header: 'Descrição', rowHeader: true, cell: ({ label }) => label },
  { header: 'Valor (R$)', align: 'end', cell: ({ amount }) => <Amount cents={amount} as="plain" /> },
];

/** What would be split: the bills as the manual lists them, then slips, charges to come and credits. */
export function SimulatedDebts({ debt }: { debt: NegotiableDebt }) {
  const others = otherDebtLines(debt);
  const inProcess = inProcessSentence(debt);
  return (
    <>
      {inProcess && (
        <Notice tone="info">
          <p>{inProcess}</p>
        </Notice>
      )}
      {debt.bills.length > 0 && (
        <DataTable
          caption="Contas que entram no parcelamento"
          columns={billColumns}
          rows={debt.bills}
          rowKey={(bill) => bill.id}
          totals={[
            {
              label: 'Total das contas, com acréscimos',
              value: <Amount cents={sumCents(debt.bills.map((bill) => bill.total))} as="plain" />,
            },
          ]}
        />
      )}
      {others.length > 0 && (
        <DataTable
          caption="Outros débitos e créditos"
          columns={otherColumns}
          rows={others}
          rowKey={(other) => other.id}
        />
      )}
    </>
  );
}
