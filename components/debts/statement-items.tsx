import { Amount } from '@/components/ui/amount';
import { type Column, DataTable } from '@/components/ui/data-table';
import { type DebtStatement, itemName, type StatementItem } from '@/lib/debts';
import { formatDate } from '@/lib/format';
import { subtractCents, sumCents, zeroCents } from '@/lib/kernel/money';

const columns: readonly Column<StatementItem>[] = [
  { header: 'Item', rowHeader: true, cell: itemName },
  { header: 'Vencimento', cell: (item) => item.dueOn && formatDate(item.dueOn) },
  { header: 'Valor (R$)', align: 'end', cell: (item) => <Amount cents={item.amount} as="plain" /> },
  {
    header: 'Acréscimos (R$)',
    align: 'end',
    cell: (item) => <Amount cents={sumCents([item.fine, item.interest, item.correction])} as="plain" />,
  },
  { header: 'Total (R$)', align: 'end', cell: (item) => <Amount cents={signedTotal(item)} as="plain" /> },
];

/** What a statement is made of, and its sums as they are printed. */
export function StatementItems({ statement }: { statement: DebtStatement }) {
  const { original, services, credits, total } = statement.totals;
  return (
    <DataTable
      caption="O que este extrato paga"
      columns={columns}
      rows={statement.items}
      rowKey={(item) => item.sourceId}
      totals={[
        { label: 'Débito original', value: <Amount cents={original} as="plain" /> },
        { label: 'Serviços e atualização', value: <Amount cents={services} as="plain" /> },
        { label: 'Descontos e créditos', value: <Amount cents={credits} as="plain" /> },
        { label: 'Valor a pagar', value: <Amount cents={total} as="plain" /> },
      ]}
    />
  );
}

function signedTotal(item: StatementItem) {
  return item.kind === 'CREDIT' ? subtractCents(zeroCents, item.total) : item.total;
}
