import 'server-only';
import { type PremisesPart, premisesPart } from '@/lib/accounts/use-cases';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { YearMonth } from '@/lib/kernel/year-month';
import type { Meter, MeterReading } from './reading';
import * as repository from './repository';

/** Readings since a day, newest month first, and how many there are of before. */
export interface ReadingsSince {
  readonly readings: readonly MeterReading[];
  readonly olderReadings: number;
}

/** The latest readings of a premises since a day (inclusive), at most so many. */
export function readingsSincePart(since: CivilDate, most: number): PremisesPart<ReadingsSince> {
  return premisesPart(repository.selectReadingsSince(since, most), repository.readReadingsSince);
}

/** The latest readings of a premises up to a month (inclusive), newest first, at most so many. */
export function readingsUpToPart(month: YearMonth, most: number): PremisesPart<readonly MeterReading[]> {
  return premisesPart(repository.selectReadingsUpTo(month, most), repository.readReadings);
}

/** The meter put in last at a premises, of those put in by a day when one is given. */
export function meterPart(installedBy: CivilDate | null = null): PremisesPart<Meter | null> {
  return premisesPart(repository.selectMeter(installedBy), repository.readMeter);
}
