import 'server-only';
import type { LinkKey } from '@/lib/accounts/use-cases';
import type { Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import * as years from '../repository/years';

/** Those of some customers' years in which a bill may be settled and none is demanded, in the order of their ids. */
export function listYearsWithoutDebt(
  db: Transaction,
  customers: readonly LinkKey[],
  asked: readonly years.BilledYear[],
): Promise<readonly years.YearOfCustomer[]> {
  return years.findYearsWithoutDebt(db, customers, asked);
}

/** Those of some customers with a bill due from `from` (inclusive) to `before` (exclusive) that was issued by a day. */
export function listBilledBetween(
  db: Transaction,
  customers: readonly LinkKey[],
  days: Readonly<Record<'from' | 'before' | 'issuedBy', CivilDate>>,
): Promise<readonly LinkKey[]> {
  return years.findBilledBetween(db, customers, days);
}
