import 'server-only';
import { digitableLine } from '@/lib/collection';
import { statementHeaderOf } from '@/lib/debts';
import { demonstration } from '@/lib/demonstration';
import type { BillDischarge, BillDocument } from '@/lib/documents/bill';
import { maskTaxId } from '@/lib/format';
import { type CivilDate, civilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { citation } from '@/lib/kernel/legal-source';
import { receivedSentence } from '@/lib/receipts';
import { currentUtility } from '@/lib/utility/current';
import { formatVerificationCode } from '@/lib/verification';
import { verificationUrl } from '@/lib/verification/use-cases';
import type { CopiedBill, QualityParameter } from '../bill';
import type { SecondCopy } from '../second-copy';
import { potability } from '../water-quality';

const qualityNames = {
  TURBIDITY: 'Turbidez',
  COLOR: 'Cor aparente',
  CHLORINE: 'Cloro residual livre',
  FLUORIDE: 'Fluoreto',
  TOTAL_COLIFORMS: 'Coliformes totais',
  ESCHERICHIA_COLI: 'Escherichia coli',
} as const satisfies Record<QualityParameter, string>;

/** A second copy as its document prints it, with the declaration that the bill brings. */
export function billDocument(
  { bill, account, barcode, proof }: SecondCopy,
  asOf: CivilDate,
  discharge: BillDischarge | null,
): BillDocument {
  const { referenceMonth, issuedOn, dueOn, amount, holder, readings, meterSerial } = bill;
  return {
    ...statementHeaderOf(account, currentUtility(), demonstration !== null),
    holderName: holder.name,
    maskedTaxId: holder.taxId && maskTaxId(holder.taxId),
    referenceMonth,
    issuedOn,
    dueOn,
    printedOn: asOf,
    amount,
    meterSerial,
    ...readingsOf(bill),
    lastMonths: readings.slice(-6).map((month) => ({ month: month.referenceMonth, billed: month.billed })),
    lines: bill.lines,
    ...qualityOf(bill),
    messages: messagesOf(bill, asOf),
    discharge,
    digitableLine: digitableLine(barcode),
    barcode,
    pixText: proof.pix?.text ?? null,
    verification: { code: formatVerificationCode(proof.code), url: verificationUrl(proof.code) },
  };
}

function readingsOf({
  readings,
  referenceMonth,
}: CopiedBill): Pick<BillDocument, 'reading' | 'previousReading'> {
  const [before, last] = [readings.at(-2), readings.at(-1)];
  if (last?.referenceMonth !== referenceMonth) return { reading: null, previousReading: null };
  return { reading: last, previousReading: before ?? null };
}

function qualityOf({ quality, referenceMonth }: CopiedBill): Pick<BillDocument, 'quality' | 'qualitySource'> {
  const standard = ruleAt(potability, civilDate(`${referenceMonth}-01`));
  return {
    quality: quality.map((test) => ({
      ...test,
      name: qualityNames[test.parameter],
      standard: standard.value[test.parameter],
    })),
    qualitySource: `Decreto 5.440/2005, anexo, art. 5º; ${citation(standard.source)}.`,
  };
}

/** Neutral words on purpose: a collection document informs and does not threaten (Lei 8.078/1990, art. 42). */
function messagesOf(bill: CopiedBill, asOf: CivilDate): readonly string[] {
  const { settlementBusinessDays } = ruleAt(currentUtility().secondCopy, asOf).value;
  const late =
    bill.dueOn < asOf
      ? 'Esta conta venceu. O código paga o valor original; multa, juros e correção do atraso vêm em uma conta futura.'
      : 'Paga depois do vencimento, esta conta gera multa, juros e correção em uma conta futura.';
  const others = {
    0: 'Não há outra conta em aberto neste imóvel.',
    1: 'Há outra conta em aberto neste imóvel. Um extrato de débitos, na Loja Virtual, paga as duas de uma vez.',
  }[bill.otherOpenBills];
  return [
    ...(bill.receipt ? [receivedSentence(bill.receipt, bill.inProcess)] : []),
    late,
    `A baixa é feita em até ${settlementBusinessDays} dias úteis depois do pagamento. Até lá, não pague de novo.`,
    others ??
      `Há outras ${bill.otherOpenBills} contas em aberto neste imóvel. Um extrato de débitos, na Loja Virtual, paga todas de uma vez.`,
    'A segunda via não tem custo.',
  ];
}
