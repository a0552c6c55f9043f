import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase, databaseDate } from '@/lib/kernel/civil-date';
import { yearMonth } from '@/lib/kernel/year-month';
import type { ConsumptionRecord, Meter } from './consumption';
import type { ConsumptionRecords } from './history';

/** Five years: nobody compares more, and a page must end. */
const mostMonths = 60;

/** The scope's premises' readings from a day on, and the meter that is there. */
export async function findConsumption(
  db: Transaction,
  scope: AccountScope,
  since: CivilDate,
): Promise<ConsumptionRecords> {
  const row = await db.premises.findUniqueOrThrow({
    relationLoadStrategy: 'join',
    where: { id: scope.premisesId },
    select: {
      readings: {
        where: { readOn: { gte: databaseDate(since) } },
        orderBy: { referenceMonth: 'desc' },
        take: mostMonths,
      },
      meters: { orderBy: { installedOn: 'desc' }, take: 1 },
      _count: { select: { readings: { where: { readOn: { lt: databaseDate(since) } } } } },
    },
  });
  const [last] = row.meters;
  return {
    months: row.readings.map(consumptionRecord),
    meter: last ? meter(last) : null,
    olderMonths: row._count.readings,
  };
}

type ReadingRow = Awaited<ReturnType<Transaction['meterReading']['findFirstOrThrow']>>;

function consumptionRecord(row: ReadingRow): ConsumptionRecord {
  return {
    referenceMonth: yearMonth(row.referenceMonth),
    readOn: civilDateFromDatabase(row.readOn),
    reading: row.reading,
    measured: row.measuredM3,
    billed: row.billedM3,
    average: row.averageM3,
    days: row.days,
    kind: row.kind,
  };
}

type MeterRow = Awaited<ReturnType<Transaction['meter']['findFirstOrThrow']>>;

function meter(row: MeterRow): Meter {
  return {
    serialNumber: row.serialNumber,
    installedOn: civilDateFromDatabase(row.installedOn),
    removedOn: row.removedOn && civilDateFromDatabase(row.removedOn),
  };
}
