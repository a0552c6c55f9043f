import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase, databaseDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';
import type { DischargeItem, DischargeRecord } from '../discharge';
import { dischargeHeader } from '../schema';

const withItems = { items: { orderBy: { position: 'asc' } } } as const;

/** Declarations for one premises wait for each other until the transaction ends. */
export async function lockIssue(db: Transaction, scope: AccountScope): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`annual-discharge:${scope.premisesId}`}, 0))`;
}

/** The declarations of some consumers at the scope's premises, newest year first. */
export async function findDischarges(
  db: Transaction,
  scope: AccountScope,
  consumerIds: readonly string[],
): Promise<readonly DischargeRecord[]> {
  const rows = await db.annualDischarge.findMany({
    relationLoadStrategy: 'join',
    where: { premisesId: scope.premisesId, customerId: { in: [...consumerIds] } },
    include: withItems,
    orderBy: [{ baseYear: 'desc' }, { sequence: 'asc' }],
  });
  return rows.map(dischargeRecord);
}

export async function insertDischarge(
  db: Transaction,
  scope: AccountScope,
  discharge: Omit<DischargeRecord, 'id' | 'sequence'>,
): Promise<DischargeRecord> {
  const { items, header, ...facts } = discharge;
  const row = await db.annualDischarge.create({
    data: {
      premisesId: scope.premisesId,
      customerId: facts.consumerId,
      baseYear: facts.baseYear,
      yearOfBill: facts.yearOfBill,
      issuedOn: databaseDate(facts.issuedOn),
      totalCents: facts.total,
      itemCount: items.length,
      openEarlierMonths: [...facts.openEarlierMonths],
      header: { ...header },
      items: { create: items.map(itemRow) },
    },
    include: withItems,
  });
  return dischargeRecord(row);
}

function itemRow({ amount, dueOn, situationOn, ...item }: DischargeItem, position: number) {
  return {
    ...item,
    position,
    dueOn: databaseDate(dueOn),
    situationOn: situationOn && databaseDate(situationOn),
    amountCents: amount,
  };
}

type DischargeRow = Awaited<ReturnType<Transaction['annualDischarge']['findFirstOrThrow']>> & {
  items: Awaited<ReturnType<Transaction['annualDischargeItem']['findFirstOrThrow']>>[];
};

function dischargeRecord(row: DischargeRow): DischargeRecord {
  return {
    id: row.id,
    sequence: String(row.sequence),
    consumerId: row.customerId,
    baseYear: row.baseYear,
    yearOfBill: row.yearOfBill,
    issuedOn: civilDateFromDatabase(row.issuedOn),
    total: cents(row.totalCents),
    openEarlierMonths: row.openEarlierMonths.map(yearMonth),
    header: dischargeHeader.parse(row.header),
    items: row.items.map((item) => ({
      billId: item.billId,
      referenceMonth: yearMonth(item.referenceMonth),
      dueOn: civilDateFromDatabase(item.dueOn),
      situation: item.situation,
      situationOn: item.situationOn && civilDateFromDatabase(item.situationOn),
      amount: cents(item.amountCents),
    })),
  };
}
