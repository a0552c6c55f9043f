import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { readPremises } from '@/lib/accounts/use-cases';
import { billsPart, slipsPart } from '@/lib/billing/use-cases';
import type { Transaction } from '@/lib/db/client';
import { paymentsPart } from '@/lib/receipts/use-cases';
import { type OwedPayment, visiblePayments, withDocuments } from '../paid-documents';

/** The payments of the scope's premises that its customer may see, in one statement. */
export async function findPayments(db: Transaction, scope: AccountScope): Promise<readonly OwedPayment[]> {
  const { payments, bills, slips, occupancies } = await readPremises(db, scope, {
    payments: paymentsPart,
    bills: billsPart(),
    slips: slipsPart,
  });
  return visiblePayments(withDocuments(payments, { bills, slips }), occupancies, scope.customerId);
}

/** One of those payments; anybody else's is undefined. */
export async function findPayment(
  db: Transaction,
  scope: AccountScope,
  id: string,
): Promise<OwedPayment | undefined> {
  return (await findPayments(db, scope)).find(({ payment }) => payment.id === id);
}
