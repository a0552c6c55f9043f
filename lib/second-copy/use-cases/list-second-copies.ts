import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { database } from '@/lib/db/client';
import { listDebts } from '@/lib/debts/use-cases';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { currentUtility } from '@/lib/utility/current';
import { findOpenBills } from '../repository/bills';
import { composeSecondCopies, type SecondCopyList } from '../second-copy-list';

/** The open bills of the scope's premises, with what they will still cause on later bills. */
export async function listSecondCopies(scope: AccountScope, asOf: CivilDate): Promise<SecondCopyList> {
  const [open, debts] = await Promise.all([findOpenBills(database(), scope), listDebts(scope, asOf)]);
  const { collectionLagDays } = ruleAt(currentUtility().lateCharges, asOf).value;
  return composeSecondCopies(open, { asOf, collectionLagDays, debts });
}
