import 'server-only';
import { type AccountScope, ofWhoeverIsPresent } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import type { Cents } from '@/lib/kernel/money';
import type { YearMonth } from '@/lib/kernel/year-month';
import type { InstallmentAgreement } from '../agreement';
import type { Bill, BillWithLines } from '../bill';
import type { ServiceSlip } from '../slip';
import { agreementOf, billOf, billWithLines, slipOf, withLines } from './rows';

type PremisesOnly = Pick<AccountScope, 'premisesId'>;

/** A bill of the scope's premises with its lines; another premises', or one of nothing, is null. */
export async function findBillWithLines(
  db: Transaction,
  { premisesId }: PremisesOnly,
  id: string,
): Promise<BillWithLines | null> {
  const row = await db.bill.findFirst({
    relationLoadStrategy: 'join',
    where: { id, premisesId, totalCents: { gt: 0 } },
    include: withLines,
  });
  return row && billWithLines(row);
}

/** The bill of a premises and month with exactly this amount, the latest issued. */
export async function findBillOfAmount(
  db: Transaction,
  { premisesId }: PremisesOnly,
  { referenceMonth, amount }: { readonly referenceMonth: YearMonth; readonly amount: Cents },
): Promise<Bill | null> {
  const row = await db.bill.findFirst({
    where: { premisesId, referenceMonth, totalCents: amount },
    orderBy: { issuedOn: 'desc' },
  });
  return row && billOf(row);
}

/** Bills by their ids, those of one premises alone when it is given. */
export async function findBills(
  db: Transaction,
  ids: readonly string[],
  premisesId?: string,
): Promise<readonly Bill[]> {
  if (ids.length === 0) return [];
  const where = { id: { in: [...ids] }, ...(premisesId !== undefined && { premisesId }) };
  return (await db.bill.findMany({ where })).map(billOf);
}

export async function findSlips(db: Transaction, ids: readonly string[]): Promise<readonly ServiceSlip[]> {
  if (ids.length === 0) return [];
  return (await db.serviceSlip.findMany({ where: { id: { in: [...ids] } } })).map(slipOf);
}

/** The agreements that whoever is present at the scope's premises made there, oldest first. */
export async function findAgreements(
  db: Transaction,
  { premisesId }: PremisesOnly,
): Promise<readonly InstallmentAgreement[]> {
  const rows = await db.installmentAgreement.findMany({
    where: { premisesId, ...ofWhoeverIsPresent({ premisesId }) },
    orderBy: [{ agreedOn: 'asc' }, { id: 'asc' }],
  });
  return rows.map(agreementOf);
}
