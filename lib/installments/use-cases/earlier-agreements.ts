import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { listAgreements } from '@/lib/billing/use-cases';
import { database } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { findRuleAt } from '@/lib/kernel/dated-rule';
import { currentUtility } from '@/lib/utility/current';
import { countAgreements } from '../agreement';

/** Agreements made at the scope's premises that count against the next one; 0 where the utility has no such rule on that day. */
export async function countEarlierAgreements(scope: AccountScope, asOf: CivilDate): Promise<number> {
  const terms = findRuleAt(currentUtility().installments, asOf);
  const reagreements = terms.ok ? terms.value.value.reagreements : null;
  return countAgreements(await listAgreements(database(), scope), reagreements, asOf).earlier;
}
