import { ReceivedNote } from '@/components/debts/received-note';
import { Amount } from '@/components/ui/amount';
import { type Column, DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import { type Bill, reviewSentence } from '@/lib/billing';
import { formatDate, formatMonth } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { SecondCopyList } from '@/lib/second-copy';

const shared: readonly Column<Bill>[] = [
  { header: 'Mês/ano da fatura', rowHeader: true, cell: (bill) => formatMonth(bill.referenceMonth) },
  { header: 'Vencimento', cell: (bill) => formatDate(bill.dueOn) },
];

const amount: Column<Bill> = {
  header: 'Valor (R$)',
  align: 'end',
  cell: (bill) => <Amount cents={bill.amount} as="plain" />,
};

/** Bills of which a second copy may be had, each with its two ways on. */
export function OpenBills({ bills, asOf }: { bills: SecondCopyList['bills']; asOf: CivilDate }) {
  const columns: readonly Column<SecondCopyList['bills'][number]>[] = [
    ...shared,
    {
      header: 'Situação',
      cell: (bill) => (
        <>
          {!bill.inProcess && (bill.dueOn < asOf ? <Tag tone="warning">Vencida</Tag> : <Tag>A vencer</Tag>)}
          <ReceivedNote debt={bill} />
        </>
      ),
    },
    amount,
    {
      header: 'Imprimir',
      cell: (bill) => (
        <a href={`/api/v1/bills/${bill.id}/pdf`}>
          PDF<span className="visually-hidden"> da conta {formatMonth(bill.referenceMonth)}</span>
        </a>
      ),
    },
    {
      header: 'Pagar agora',
      cell: (bill) => (
        <a href={`/segunda-via/${bill.id}`}>
          Código, Pix e bancos
          <span className="visually-hidden"> para a conta {formatMonth(bill.referenceMonth)}</span>
        </a>
      ),
    },
  ];
  return <DataTable caption="Contas em aberto" columns={columns} rows={bills} rowKey={(bill) => bill.id} />;
}

/** Bills that may not be paid now, each with the reason. */
export function BillsUnderReview({ bills }: { bills: readonly Bill[] }) {
  const reason: Column<Bill> = {
    header: 'Por quê',
    cell: (bill) => bill.reviewReason && reviewSentence(bill.reviewReason),
  };
  return (
    <DataTable
      caption="Contas em revisão, sem segunda via por enquanto"
      columns={[...shared, reason, amount]}
      rows={bills}
      rowKey={(bill) => bill.id}
      rowTone={() => 'danger'}
    />
  );
}
