import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { database } from '@/lib/db/client';
import { composeHistory, type PaymentHistory } from '../history';
import { findPayments } from './find-payments';

/** What was paid at the scope's premises, and what was received and matches no bill. */
export async function listPayments(scope: AccountScope): Promise<PaymentHistory> {
  const payments = await findPayments(database(), scope);
  return composeHistory(payments.map(({ payment }) => payment));
}
