import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { readPremises } from '@/lib/accounts/use-cases';
import { standing } from '@/lib/billing';
import { debtsPart } from '@/lib/billing/use-cases';
import { findTownCalendar } from '@/lib/calendar/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import { addDays, type CivilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import type { Result } from '@/lib/kernel/result';
import type { ReceivedPayment } from '@/lib/receipts';
import { unsettledPart } from '@/lib/receipts/use-cases';
import { currentUtility } from '@/lib/utility/current';
import { type DebtList, type DebtRecords, debtRecords } from '../debt';
import { composeDebtList, type DebtListRefusal } from '../debt-list';
import { reservations } from '../overtaking';
import { findIndexTables } from '../repository/reference';
import { findReceived } from './received';

/** The debts of the scope's premises on a day. Within a transaction when one is given. */
export async function listDebts(
  scope: AccountScope,
  asOf: CivilDate,
  db: Transaction = database(),
): Promise<Result<DebtList, DebtListRefusal>> {
  const { statement, lateCharges } = currentUtility();
  const { paidBillsShownForDays } = ruleAt(statement, asOf).value;
  const series = lateCharges.entries.flatMap((entry) => entry.value.indexSeries ?? []);
  const paidSince = addDays(asOf, -paidBillsShownForDays);
  const [{ billed, payments, occupancies, town }, factors] = await Promise.all([
    readPremises(db, scope, { billed: debtsPart({ paidSince }), payments: unsettledPart }),
    findIndexTables(db, series),
  ]);
  const { calendar } = await findTownCalendar(db, town);
  const records = debtRecords(billed, occupancies);
  const money = await findMoney(db, records, { payments, asOf });
  return composeDebtList({ ...records, ...money }, asOf, { lateCharges, factors, calendar });
}

interface Day {
  readonly payments: readonly ReceivedPayment[];
  readonly asOf: CivilDate;
}

/** What came in for the debts, and which statements hold the credits. */
async function findMoney(
  db: Transaction,
  { bills, slips, charges, credits }: DebtRecords,
  { payments, asOf }: Day,
): Promise<Pick<DebtRecords, 'received' | 'reserved'>> {
  const payable = [...bills, ...slips].filter((debt) => standing(debt).mayBePaid && !debt.formerOccupant);
  const others = [...slips, ...charges, ...credits].map(({ id }) => id);
  const { received, statements } = await findReceived(db, { bills: payable, others, payments });
  const reserved = reservations(statements, { asOf, payable: new Set(payable.map(({ id }) => id)) });
  return { received, reserved };
}
