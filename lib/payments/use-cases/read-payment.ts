import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { getAccount, getPerson } from '@/lib/accounts/use-cases';
import { database } from '@/lib/db/client';
import { demonstration } from '@/lib/demonstration';
import { renderReceipt } from '@/lib/documents/receipt';
import { err, ok, type Result } from '@/lib/kernel/result';
import { currentUtility } from '@/lib/utility/current';
import { isSettled } from '../history';
import type { ShownPayment, UnmatchedClassification } from '../payment';
import { findPayment } from './find-payments';
import { provePayment } from './prove-payment';
import { receiptDocument } from './receipt-document';

export interface PaymentNotFound {
  readonly code: 'PAYMENT_NOT_FOUND';
}

/** No receipt for money that has settled nothing yet: it would say more than is known. */
export type ReceiptRefusal =
  | PaymentNotFound
  | { readonly code: 'RECEIPT_NOT_AVAILABLE'; readonly classification: UnmatchedClassification };

/** A payment of the scope's premises; anybody else's does not exist. */
export function getPayment(scope: AccountScope, id: string): Promise<Result<ShownPayment, PaymentNotFound>> {
  return database().$transaction(async (db) => {
    const found = await findPayment(db, scope, id);
    if (!found) return err({ code: 'PAYMENT_NOT_FOUND' });
    const { payment } = found;
    const proof = isSettled(payment) ? await provePayment(db, payment) : null;
    return ok({ ...payment, verificationCode: proof?.code ?? null });
  });
}

/** The receipt of a payment that settled something, as a PDF: the same bytes each time, with the same code. */
export function paymentReceipt(scope: AccountScope, id: string): Promise<Result<Uint8Array, ReceiptRefusal>> {
  return database().$transaction(async (db) => {
    const found = await findPayment(db, scope, id);
    if (!found) return err({ code: 'PAYMENT_NOT_FOUND' });
    const { payment, payerId } = found;
    if (payment.classification !== 'SETTLED') {
      return err({ code: 'RECEIPT_NOT_AVAILABLE', classification: payment.classification });
    }
    if (!isSettled(payment) || !payerId) throw new Error('The database holds a settled payment of nothing');
    const [{ premises }, payer] = [await getAccount(scope, db), await getPerson(db, payerId)];
    const { code } = await provePayment(db, payment);
    const parts = { payment, payer, premises, utility: currentUtility(), code };
    return ok(await renderReceipt(receiptDocument({ ...parts, demonstration: demonstration !== null })));
  });
}
