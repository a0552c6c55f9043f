import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase, databaseDate } from '@/lib/kernel/civil-date';
import { yearMonth } from '@/lib/kernel/year-month';
import type { DueDateChange, DueDateRecords } from './due-date';

/** Changes at one premises wait for each other until the transaction ends. */
export async function lockChange(db: Transaction, scope: AccountScope): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`due-date:${scope.premisesId}`}, 0))`;
}

/** What is kept of the scope's premises: its group's day, its last bill, its bills to come and its changes. */
export async function findDueDateRecords(
  db: Transaction,
  scope: AccountScope,
  asOf: CivilDate,
): Promise<DueDateRecords> {
  const { premisesId } = scope;
  const [premises, last, toCome] = await Promise.all([
    db.premises.findUniqueOrThrow({
      relationLoadStrategy: 'join',
      where: { id: premisesId },
      select: {
        groupDueDay: true,
        links: { where: { until: null }, select: { customerId: true } },
        dueDateChanges: { orderBy: { number: 'desc' } },
      },
    }),
    db.bill.findFirst({
      where: { premisesId, status: { notIn: ['CANCELLED', 'AMENDED'] } },
      orderBy: { referenceMonth: 'desc' },
    }),
    db.bill.findMany({
      where: { premisesId, status: 'OPEN', dueOn: { gte: databaseDate(asOf) } },
      orderBy: { dueOn: 'asc' },
    }),
  ]);
  const present = new Set(premises.links.map((link) => link.customerId));
  return {
    groupDay: premises.groupDueDay,
    lastReference: last && yearMonth(last.referenceMonth),
    billsToCome: toCome
      .filter((bill) => present.has(bill.customerId))
      .map((bill) => ({
        referenceMonth: yearMonth(bill.referenceMonth),
        dueOn: civilDateFromDatabase(bill.dueOn),
      })),
    changes: premises.dueDateChanges.map((row) => ({
      change: dueDateChange(row),
      byFormerOccupant: !present.has(row.customerId),
    })),
  };
}

export async function insertChange(
  db: Transaction,
  scope: AccountScope,
  { changedOn, mayChangeOn, nextDueOn, ...change }: Omit<DueDateChange, 'id'>,
): Promise<DueDateChange> {
  const row = await db.dueDateChange.create({
    data: {
      ...change,
      premisesId: scope.premisesId,
      customerId: scope.customerId,
      changedOn: databaseDate(changedOn),
      mayChangeOn: databaseDate(mayChangeOn),
      nextDueOn: databaseDate(nextDueOn),
    },
  });
  return dueDateChange(row);
}

type ChangeRow = Awaited<ReturnType<Transaction['dueDateChange']['findFirstOrThrow']>>;

function dueDateChange(row: ChangeRow): DueDateChange {
  return {
    id: row.id,
    number: row.number,
    previousDay: row.previousDay,
    day: row.day,
    followingMonth: row.followingMonth,
    changedOn: civilDateFromDatabase(row.changedOn),
    mayChangeOn: civilDateFromDatabase(row.mayChangeOn),
    nextDueOn: civilDateFromDatabase(row.nextDueOn),
  };
}
