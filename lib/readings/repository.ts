import 'server-only';
import { type CivilDate, civilDateFromDatabase, databaseDate } from '@/lib/kernel/civil-date';
import { type YearMonth, yearMonth } from '@/lib/kernel/year-month';
import type { Meter as MeterRow, Prisma, MeterReading as ReadingRow } from '@/prisma/generated/client';
import type { Meter, MeterReading } from './reading';

/** What of the readings is read with a premises: `lib/accounts` reads it in one statement with what others ask for. */

export function selectReadingsSince(since: CivilDate, most: number) {
  const day = databaseDate(since);
  return {
    readings: {
      where: { readOn: { gte: day } },
      orderBy: { referenceMonth: 'desc' },
      take: most,
    } satisfies Prisma.MeterReadingFindManyArgs,
    _count: { select: { readings: { where: { readOn: { lt: day } } } } },
  } as const;
}

interface ReadingRows {
  readings: ReadingRow[];
}

export function readReadingsSince({ readings, _count }: ReadingRows & { _count: { readings: number } }) {
  return { readings: readings.map(readingOf), olderReadings: _count.readings };
}

export function selectReadingsUpTo(month: YearMonth, most: number) {
  return {
    readings: {
      where: { referenceMonth: { lte: month } },
      orderBy: { referenceMonth: 'desc' },
      take: most,
    } satisfies Prisma.MeterReadingFindManyArgs,
  } as const;
}

export function readReadings({ readings }: ReadingRows): readonly MeterReading[] {
  return readings.map(readingOf);
}

export function selectMeter(installedBy: CivilDate | null) {
  return {
    meters: {
      where: { ...(installedBy && { installedOn: { lte: databaseDate(installedBy) } }) },
      orderBy: { installedOn: 'desc' },
      take: 1,
    } satisfies Prisma.MeterFindManyArgs,
  } as const;
}

export function readMeter({ meters: [last] }: { meters: MeterRow[] }): Meter | null {
  return last ? meterOf(last) : null;
}

function readingOf(row: ReadingRow): MeterReading {
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

function meterOf({ serialNumber, installedOn, removedOn }: MeterRow): Meter {
  return {
    serialNumber,
    installedOn: civilDateFromDatabase(installedOn),
    removedOn: removedOn && civilDateFromDatabase(removedOn),
  };
}
