import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase, databaseDate } from '@/lib/kernel/civil-date';
import type { DueDateChange } from './due-date';
import type { KeptChange } from './records';

/** Changes at one premises wait for each other until the transaction ends. */
export async function lockChange(db: Transaction, scope: AccountScope): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`due-date:${scope.premisesId}`}, 0))`;
}

/** The changes at a premises, newest first: `lib/accounts` reads them in one statement with what others ask for. */
export const selectChanges = { dueDateChanges: { orderBy: { number: 'desc' } } } as const;

export function readChanges({ dueDateChanges }: { dueDateChanges: ChangeRow[] }): readonly KeptChange[] {
  return dueDateChanges.map((row) => ({ change: dueDateChange(row), customerId: row.customerId }));
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
