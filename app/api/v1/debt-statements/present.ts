import { digitableLine } from '@/lib/collection';
import type { DebtStatement, StatementItem, StatementStanding } from '@/lib/debts';
import type { StatementAnswer } from './schema';

/** A debt statement as programs read it. */
export function presentStatement(
  statement: DebtStatement,
  standing: StatementStanding,
  successor: { readonly id: string } | null = null,
): StatementAnswer {
  const { id, sequence, issuedOn, validUntil, totals, barcode, proof } = statement;
  return {
    id,
    sequence: Number(sequence),
    issuedOn,
    validUntil,
    standing,
    overtakenBy: successor?.id ?? null,
    originalCents: totals.original,
    additionsCents: totals.services,
    creditsCents: totals.credits,
    totalCents: totals.total,
    digitableLine: digitableLine(barcode),
    barcode,
    pixText: proof?.pix?.text ?? null,
    verificationCode: proof?.code ?? null,
    pdfUrl: `/api/v1/debt-statements/${id}/pdf`,
    items: statement.items.map(presentItem),
  };
}

function presentItem({ kind, sourceId, description, referenceMonth, dueOn, ...amounts }: StatementItem) {
  return {
    kind: kind === 'CHARGE' ? ('CHARGE_TO_COME' as const) : kind,
    sourceId,
    description,
    referenceMonth,
    dueOn,
    amountCents: amounts.amount,
    fineCents: amounts.fine,
    interestCents: amounts.interest,
    correctionCents: amounts.correction,
    totalCents: amounts.total,
  };
}
