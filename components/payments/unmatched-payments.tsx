import { Amount } from '@/components/ui/amount';
import { type Column, DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import { formatDate } from '@/lib/format';
import type { UnmatchedPayment } from '@/lib/payments';
import { documentName } from './document-name';
import { unmatchedWords } from './unmatched-sentence';

const columns: readonly Column<UnmatchedPayment>[] = [
  { header: 'Referência', rowHeader: true, cell: documentName },
  {
    header: 'Situação',
    cell: ({ classification }) => <Tag tone="warning">{unmatchedWords(classification).label}</Tag>,
  },
  { header: 'Valor (R$)', align: 'end', cell: (payment) => <Amount cents={payment.amount} as="plain" /> },
  { header: 'Data do pagamento', cell: (payment) => formatDate(payment.paidOn) },
  { header: 'Arrecadador', cell: (payment) => payment.collector },
];

/** Money received that settled nothing, apart from the history, each with what happens next. */
export function UnmatchedPayments({ payments }: { payments: readonly UnmatchedPayment[] }) {
  if (payments.length === 0) return null;
  return (
    <DataTable
      caption="Pagamentos em conferência (não contam como conta paga)"
      columns={columns}
      rows={payments}
      rowKey={(payment) => payment.id}
      below={({ classification }) => <p>{unmatchedWords(classification).sentence}</p>}
    />
  );
}
