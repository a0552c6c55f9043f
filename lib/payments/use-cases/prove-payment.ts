import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { DocumentFacts, IssuedDocument, Settlement } from '@/lib/verification';
import { issueVerificationCode, saysTheSame } from '@/lib/verification/use-cases';
import { isSettled } from '../history';
import type { SettledPayment } from '../payment';
import { findPaymentOnFile } from '../repository';

/** A payment's receipt with its verification code, the same one as long as the payment stays what it is. */
export function provePayment(db: Transaction, payment: SettledPayment): Promise<IssuedDocument> {
  return issueVerificationCode(db, receiptFacts(payment));
}

/** A receipt asks for nothing; it has changed when its payment was reversed, or would give another receipt today. */
export async function receiptSettlement(document: IssuedDocument, db: Transaction): Promise<Settlement> {
  const payment = await findPaymentOnFile(db, document.subjectId);
  const stands = payment && isSettled(payment) && saysTheSame(document, receiptFacts(payment));
  return stands ? 'NOTHING_TO_PAY' : 'CHANGED';
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
