import 'server-only';
import { type PremisesPart, premisesPart } from '@/lib/accounts/use-cases';
import type { Transaction } from '@/lib/db/client';
import type { ReceivedPayment } from '../payment';
import * as repository from '../repository/payments';

/** What was received for a premises, from whomsoever. */
export const paymentsPart: PremisesPart<readonly ReceivedPayment[]> = premisesPart(
  repository.selectPayments,
  repository.readPayments,
);

/** What was received for a premises and has settled nothing yet. */
export const unsettledPart: PremisesPart<readonly ReceivedPayment[]> = premisesPart(
  repository.selectUnsettled,
  repository.readPayments,
);

/**
 * A payment as it stands. Read without an AccountScope on purpose: whoever holds a receipt asks, and the answer is one word.
 */
export function findPaymentOnFile(db: Transaction, id: string): Promise<ReceivedPayment | null> {
  return repository.findPayment(db, id);
}

/** The payments for bills and slips, by their ids, that have settled nothing yet: asked for a document, as it is. */
export function listUnsettledFor(
  db: Transaction,
  debtIds: readonly string[],
): Promise<readonly ReceivedPayment[]> {
  return repository.findUnsettledFor(db, debtIds);
}
