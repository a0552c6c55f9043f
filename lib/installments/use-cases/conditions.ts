import 'server-only';
import type { Account, AccountScope } from '@/lib/accounts';
import { getAccount } from '@/lib/accounts/use-cases';
import { listAgreements } from '@/lib/billing/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import type { DebtListRefusal } from '@/lib/debts';
import { listDebts } from '@/lib/debts/use-cases';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { findRuleAt } from '@/lib/kernel/dated-rule';
import { ok, type Result } from '@/lib/kernel/result';
import { currentUtility } from '@/lib/utility/current';
import { type InstallmentConditions, installmentConditions } from '../conditions';

/** What may be split, and at which account. */
export interface ConditionsAtAccount {
  readonly conditions: InstallmentConditions;
  readonly account: Account;
}

/** What may be split at the scope's premises on a day, and all that stands in the way. Within a transaction when one is given. */
export async function getInstallmentConditions(
  scope: AccountScope,
  asOf: CivilDate,
  db: Transaction = database(),
): Promise<Result<InstallmentConditions, DebtListRefusal>> {
  const found = await findConditions(db, scope, asOf);
  return found.ok ? ok(found.value.conditions) : found;
}

/** The same with the account that was read for it. */
export async function findConditions(
  db: Transaction,
  scope: AccountScope,
  asOf: CivilDate,
): Promise<Result<ConditionsAtAccount, DebtListRefusal>> {
  const terms = findRuleAt(currentUtility().installments, asOf);
  if (!terms.ok) return terms;
  const [account, list, agreements] = [
    await getAccount(scope, db),
    await listDebts(scope, asOf, db),
    await listAgreements(db, scope),
  ];
  if (!list.ok) return list;
  const { waterSituation } = account.premises;
  const facts = { list: list.value, agreements, waterSituation, terms: terms.value };
  const conditions = installmentConditions(facts);
  return conditions.ok ? ok({ conditions: conditions.value, account }) : conditions;
}
