import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { getAccount } from '@/lib/accounts/use-cases';
import { database } from '@/lib/db/client';
import { demonstration } from '@/lib/demonstration';
import { renderReceipt } from '@/lib/documents/receipt';
import { err, ok, type Result } from '@/lib/kernel/result';
import { currentUtility } from '@/lib/utility/current';
import { isSettled } from '../history';
import type { Payment, UnmatchedClassification } from '../payment';
import { findPayment } from '../repository';
import { receiptDocument } from './receipt-document';

export interface PaymentNotFound {
  readonly code: 'PAYMENT_NOT_FOUND';
}

/** No receipt for money that has settled nothing yet: it would say more than is known. */
export type ReceiptRefusal =
  | PaymentNotFound
  | { readonly code: 'RECEIPT_NOT_AVAILABLE'; readonly classification: UnmatchedClassification };

/** A payment of the scope's premises; anybody else's does not exist. */
export async function getPayment(scope: AccountScope, id: string): Promise<Result<Payment, PaymentNotFound>> {
  const found = await findPayment(database(), scope, id);
  return found ? ok(found.payment) : err({ code: 'PAYMENT_NOT_FOUND' });
}

/** The receipt of a payment that settled something, as a PDF: the same bytes each time. */
export async function paymentReceipt(
  scope: AccountScope,
  id: string,
): Promise<Result<Uint8Array, ReceiptRefusal>> {
  const found = await findPayment(database(), scope, id);
  if (!found) return err({ code: 'PAYMENT_NOT_FOUND' });
  const { payment, payer } = found;
  if (payment.classification !== 'SETTLED') {
    return err({ code: 'RECEIPT_NOT_AVAILABLE', classification: payment.classification });
  }
  if (!isSettled(payment) || !payer) throw new Error('The database holds a settled payment of nothing');
  const { premises } = await getAccount(scope);
  const parts = {
    payment,
    payer,
    premises,
    utility: currentUtility(),
    demonstration: demonstration !== null,
  };
  return ok(await renderReceipt(receiptDocument(parts)));
}
