import type { Bill } from '@/lib/billing';
import { digitableLine } from '@/lib/collection';
import type { SecondCopy, SecondCopyList } from '@/lib/second-copy';
import type { BillAnswer, BillsAnswer } from './schema';

/** The open bills as programs read them. */
export function presentBills(list: SecondCopyList): BillsAnswer {
  return {
    bills: list.bills.map((bill) => ({ ...presentOpenBill(bill), inProcess: bill.inProcess })),
    underReview: list.underReview.map(presentOpenBill),
    openTotalCents: list.openTotal,
    countedOn: list.countedOn,
    chargesToComeCents: list.chargesToCome.ok ? list.chargesToCome.value : null,
  };
}

/** A second copy as programs read it. */
export function presentBill({ bill, barcode, proof }: SecondCopy): BillAnswer {
  const { id, referenceMonth, dueOn, issuedOn, amount } = bill;
  return {
    id,
    referenceMonth,
    dueOn,
    issuedOn,
    amountCents: amount,
    inProcess: bill.inProcess,
    lines: bill.lines.map((line) => ({ description: line.description, amountCents: line.amount })),
    digitableLine: digitableLine(barcode),
    barcode,
    pixText: proof.pix?.text ?? null,
    verificationCode: proof.code,
    pdfUrl: `/api/v1/bills/${id}/pdf`,
  };
}

function presentOpenBill({ id, referenceMonth, dueOn, amount, reviewReason }: Bill) {
  return { id, referenceMonth, dueOn, amountCents: amount, reviewReason };
}
