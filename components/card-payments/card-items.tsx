import { Amount } from '@/components/ui/amount';
import { type Column, DataTable } from '@/components/ui/data-table';
import type { AttemptItem } from '@/lib/card-payments';
import { formatDate, formatMonth } from '@/lib/format';
import { type Cents, subtractCents } from '@/lib/kernel/money';

const columns: readonly Column<AttemptItem>[] = [
  { header: 'Mês da conta', rowHeader: true, cell: (item) => formatMonth(item.referenceMonth) },
  { header: 'Vencimento', cell: (item) => formatDate(item.dueOn) },
  { header: 'Valor (R$)', align: 'end', cell: (item) => <Amount cents={item.amount} as="plain" /> },
  {
    header: 'Acréscimos (R$)',
    align: 'end',
    cell: (item) => <Amount cents={subtractCents(item.total, item.amount)} as="plain" />,
  },
  { header: 'Total (R$)', align: 'end', cell: (item) => <Amount cents={item.total} as="plain" /> },
];

/** The bills of a card payment, and their total. */
export function CardItems({ items, total }: { items: readonly AttemptItem[]; total: Cents }) {
  return (
    <DataTable
      caption="Contas deste pagamento"
      columns={columns}
      rows={items}
      rowKey={(item) => item.billId}
      totals={[{ label: 'Total dos débitos', value: <Amount cents={total} as="plain" /> }]}
    />
  );
}
