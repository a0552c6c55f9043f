import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { readPremises } from '@/lib/accounts/use-cases';
import { openStatuses } from '@/lib/billing';
import { billsPart } from '@/lib/billing/use-cases';
import { database } from '@/lib/db/client';
import { listDebts, listReceived } from '@/lib/debts/use-cases';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { currentUtility } from '@/lib/utility/current';
import { composeSecondCopies, ownBills, type SecondCopyList } from '../second-copy-list';

/** The open bills of the scope's premises, with what they will still cause on later bills. */
export async function listSecondCopies(scope: AccountScope, asOf: CivilDate): Promise<SecondCopyList> {
  const open = billsPart({ statuses: openStatuses, aboveZero: true });
  const [premises, debts, received] = await Promise.all([
    readPremises(database(), scope, { open }),
    listDebts(scope, asOf),
    listReceived(scope),
  ]);
  const { collectionLagDays } = ruleAt(currentUtility().lateCharges, asOf).value;
  const bills = ownBills(premises.open, premises.occupancies);
  return composeSecondCopies(bills, { asOf, collectionLagDays, debts, received });
}
