import 'server-only';
import { digitableLine } from '@/lib/collection';
import type { DebtStatementDocument } from '@/lib/documents/debt-statement';
import { subtractCents, sumCents, zeroCents } from '@/lib/kernel/money';
import { formatVerificationCode } from '@/lib/verification';
import { verificationUrl } from '@/lib/verification/use-cases';
import type { DebtStatement, StatementItem } from '../statement';

/** Neutral words on purpose: a collection document informs and does not threaten (Lei 8.078/1990, art. 42). */
const notices = [
  'Este documento paga as contas listadas acima. Depois da data limite os valores mudam: emita outro extrato.',
  'Contas em atraso podem levar à suspensão do fornecimento, sempre com aviso prévio por escrito (Lei 11.445/2007, art. 40).',
];

/** A statement as its document prints it; `inProcess` names what of it a receipt in process pays. */
export function statementDocument(
  statement: DebtStatement,
  inProcess: readonly string[],
): DebtStatementDocument {
  const { header, totals, items, barcode, sequence, issuedOn, validUntil, proof } = statement;
  return {
    ...header,
    ...totals,
    sequence,
    issuedOn,
    validUntil,
    issuedBy: 'Loja Virtual',
    bills: items.flatMap((item) => billLine(item) ?? []),
    others: items.filter((item) => item.kind !== 'BILL').map(otherLine),
    notices: inProcess.length > 0 ? [inProcessNotice(inProcess), ...notices] : notices,
    digitableLine: digitableLine(barcode),
    barcode,
    pixText: proof?.pix?.text ?? null,
    verification: proof && { code: formatVerificationCode(proof.code), url: verificationUrl(proof.code) },
  };
}

/** More names than these would take the room of the other notices. */
const namedAtMost = 3;

function inProcessNotice(names: readonly string[]): string {
  const what = names.length > namedAtMost ? `${names.length} itens deste extrato` : names.join(', ');
  return `Já recebemos pagamento de: ${what}. Está em processamento: não pague de novo.`;
}

function billLine({ kind, referenceMonth, dueOn, amount, fine, interest, correction }: StatementItem) {
  if (kind !== 'BILL' || !referenceMonth || !dueOn) return null;
  return { referenceMonth, dueOn, amount, charges: sumCents([fine, interest, correction]) };
}

function otherLine({ kind, description, total }: StatementItem) {
  return { description, amount: kind === 'CREDIT' ? subtractCents(zeroCents, total) : total };
}
