import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { getAccount } from '@/lib/accounts/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import type { DebtListRefusal } from '@/lib/debts';
import { listDebts } from '@/lib/debts/use-cases';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { findRuleAt } from '@/lib/kernel/dated-rule';
import type { Result } from '@/lib/kernel/result';
import { currentUtility } from '@/lib/utility/current';
import { type InstallmentConditions, installmentConditions } from '../conditions';
import { findAgreements } from '../repository';

/** What may be split at the scope's premises on a day, and all that stands in the way. Within a transaction when one is given. */
export async function getInstallmentConditions(
  scope: AccountScope,
  asOf: CivilDate,
  db: Transaction = database(),
): Promise<Result<InstallmentConditions, DebtListRefusal>> {
  const terms = findRuleAt(currentUtility().installments, asOf);
  if (!terms.ok) return terms;
  const [{ premises }, list, agreements] = [
    await getAccount(scope, db),
    await listDebts(scope, asOf, db),
    await findAgreements(db, scope),
  ];
  if (!list.ok) return list;
  const { waterSituation } = premises;
  return installmentConditions({ list: list.value, agreements, waterSituation, terms: terms.value });
}
