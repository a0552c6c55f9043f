import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { readPremises } from '@/lib/accounts/use-cases';
import { debtsPart } from '@/lib/billing/use-cases';
import { findBusinessCalendar } from '@/lib/calendar/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import { addDays, type CivilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import type { Result } from '@/lib/kernel/result';
import { currentUtility } from '@/lib/utility/current';
import { type DebtList, debtRecords } from '../debt';
import { composeDebtList, type DebtListRefusal } from '../debt-list';
import { findIndexTables } from '../repository/reference';

/** The debts of the scope's premises on a day. Within a transaction when one is given. */
export async function listDebts(
  scope: AccountScope,
  asOf: CivilDate,
  db: Transaction = database(),
): Promise<Result<DebtList, DebtListRefusal>> {
  const { statement, lateCharges, holidayPlaces } = currentUtility();
  const { paidBillsShownForDays } = ruleAt(statement, asOf).value;
  const series = lateCharges.entries.flatMap((entry) => entry.value.indexSeries ?? []);
  const paidSince = addDays(asOf, -paidBillsShownForDays);
  const [{ billed, occupancies }, factors, calendar] = await Promise.all([
    readPremises(db, scope, { billed: debtsPart({ paidSince }) }),
    findIndexTables(db, series),
    findBusinessCalendar(db, holidayPlaces),
  ]);
  return composeDebtList(debtRecords(billed, occupancies), asOf, { lateCharges, factors, calendar });
}
