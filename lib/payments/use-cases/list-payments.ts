import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { database } from '@/lib/db/client';
import { composeHistory, type PaymentHistory } from '../history';
import { findPayments } from '../repository';

/** What was paid at the scope's premises, and what was received and matches no bill. */
export async function listPayments(scope: AccountScope): Promise<PaymentHistory> {
  return composeHistory(await findPayments(database(), scope));
}
