import 'server-only';
import type { Placed } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, databaseDate, civilDateFromDatabase as day } from '@/lib/kernel/civil-date';
import { yearMonth } from '@/lib/kernel/year-month';
import type { OwnReading } from '../claims';

interface Time {
  readonly premisesId: string;
  readonly since: CivilDate;
  readonly until: CivilDate | null;
}

/** Readings of the days, both inclusive, on which a customer answered for these premises. */
export async function findOwnReadings(
  db: Transaction,
  times: readonly Time[],
): Promise<Placed<OwnReading>[]> {
  const rows = await db.meterReading.findMany({
    where: {
      OR: times.map(({ premisesId, since, until }) => ({
        premisesId,
        readOn: { gte: databaseDate(since), ...(until && { lte: databaseDate(until) }) },
      })),
    },
    orderBy: { readOn: 'asc' },
  });
  return rows.map((row) => ({
    premisesId: row.premisesId,
    referenceMonth: yearMonth(row.referenceMonth),
    readOn: day(row.readOn),
    billedM3: row.billedM3,
  }));
}
