import 'server-only';
import { listBills, listSlips } from '@/lib/billing/use-cases';
import type { Transaction } from '@/lib/db/client';
import { findPaymentOnFile } from '@/lib/receipts/use-cases';
import type { DocumentFacts, IssuedDocument, Settlement } from '@/lib/verification';
import { issueVerificationCode, saysTheSame } from '@/lib/verification/use-cases';
import { isSettled } from '../history';
import { withDocuments } from '../paid-documents';
import type { Payment, SettledPayment } from '../payment';

/** A payment's receipt with its verification code, the same one as long as the payment stays what it is. */
export function provePayment(db: Transaction, payment: SettledPayment): Promise<IssuedDocument> {
  return issueVerificationCode(db, receiptFacts(payment));
}

/** A receipt asks for nothing; it has changed when its payment was reversed, or would give another receipt today. */
export async function receiptSettlement(document: IssuedDocument, db: Transaction): Promise<Settlement> {
  const payment = await paymentOnFile(db, document.subjectId);
  const stands = payment && isSettled(payment) && saysTheSame(document, receiptFacts(payment));
  return stands ? 'NOTHING_TO_PAY' : 'CHANGED';
}

async function paymentOnFile(db: Transaction, id: string): Promise<Payment | null> {
  const received = await findPaymentOnFile(db, id);
  if (!received) return null;
  const { billId, slipId } = received;
  const bills = await listBills(db, billId ? [billId] : []);
  const slips = await listSlips(db, slipId ? [slipId] : []);
  const [found] = withDocuments([received], { bills, slips });
  return found?.payment ?? null;
}

/** What a receipt says: money of this amount, received that day through that collector for that document. */
function receiptFacts({ id, document, amount, paidOn, collector }: SettledPayment): DocumentFacts {
  return {
    kind: 'PAYMENT_RECEIPT',
    subjectId: id,
    issuedOn: paidOn,
    amount,
    validUntil: null,
    barcode: null,
    pix: null,
    details: [document.id, paidOn, collector],
  };
}
