import { Amount } from '@/components/ui/amount';
import { type Column, DataTable } from '@/components/ui/data-table';
import { formatDate } from '@/lib/format';
import type { SettledPayment } from '@/lib/payments';
import { documentName } from './document-name';

const columns: readonly Column<SettledPayment>[] = [
  { header: 'Referência', rowHeader: true, cell: documentName },
  { header: 'Valor (R$)', align: 'end', cell: (payment) => <Amount cents={payment.amount} as="plain" /> },
  { header: 'Data do pagamento', cell: (payment) => formatDate(payment.paidOn) },
  { header: 'Arrecadador', cell: (payment) => payment.collector },
  {
    header: 'Recibo',
    cell: (payment) => (
      <a href={`/pagamentos/${payment.id}`}>
        Ver recibo<span className="visually-hidden"> da {documentName(payment)}</span>
      </a>
    ),
  },
];

/** What was paid in a year: the manual's table, with a receipt for each row. */
export function PaymentTable({ year, payments }: { year: string; payments: readonly SettledPayment[] }) {
  return (
    <DataTable
      caption={`Pagamentos feitos em ${year}`}
      columns={columns}
      rows={payments}
      rowKey={(payment) => payment.id}
    />
  );
}
