import { Amount } from '@/components/ui/amount';
import { Actions, ButtonLink } from '@/components/ui/button';
import { type Column, DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import type { BlockingBill, DischargeReason } from '@/lib/annual-discharge';
import { reviewSentence } from '@/lib/billing';
import { formatDate, formatMonth } from '@/lib/format';
import { reasonSentence } from './reason-sentence';

interface RefusalReasonsProps {
  year: number;
  reasons: readonly DischargeReason[];
  /** Where the open bills are chosen to be paid; null when none of them can be paid now. */
  payUrl: string | null;
}

/** Every reason why a year has no declaration, the bills in the way, and how to get them out of it. */
export function RefusalReasons({ year, reasons, payUrl }: RefusalReasonsProps) {
  return (
    <>
      <Notice tone="warning" title={`A declaração de ${year} ainda não pode ser emitida`} role="alert">
        <ul>
          {reasons.map((reason) => (
            <li key={reason.code}>{reasonSentence(reason)}</li>
          ))}
        </ul>
      </Notice>
      {reasons.map((reason) => 'bills' in reason && <BlockingBills key={reason.code} reason={reason} />)}
      {payUrl && (
        <Actions>
          <ButtonLink href={payUrl}>Pagar estas contas</ButtonLink>
          <ButtonLink href="/parcelamento" look="secondary">
            Simular um parcelamento
          </ButtonLink>
        </Actions>
      )}
    </>
  );
}

type WithBills = Extract<DischargeReason, { bills: readonly BlockingBill[] }>;

function BlockingBills({ reason: { code, bills } }: { reason: WithBills }) {
  const open = code === 'BILLS_OPEN';
  const columns: readonly Column<BlockingBill>[] = [
    { header: 'Mês da conta', rowHeader: true, cell: (bill) => formatMonth(bill.referenceMonth) },
    { header: 'Vencimento', cell: (bill) => formatDate(bill.dueOn) },
    { header: 'Situação', cell: (bill) => <BillState bill={bill} open={open} /> },
    { header: 'Valor (R$)', align: 'end', cell: (bill) => <Amount cents={bill.amountCents} as="plain" /> },
  ];
  return (
    <DataTable
      caption={open ? 'Contas em aberto (valores sem acréscimos)' : 'Contas em parcelamento'}
      columns={columns}
      rows={bills}
      rowKey={(bill) => bill.id}
    />
  );
}

function BillState({ bill: { reviewReason }, open }: { bill: BlockingBill; open: boolean }) {
  if (!open) return <Tag>Em parcelamento</Tag>;
  if (!reviewReason) return <Tag tone="warning">Em aberto</Tag>;
  return (
    <>
      <Tag tone="danger">Em revisão</Tag>
      <small>{reviewSentence(reviewReason)}</small>
    </>
  );
}
