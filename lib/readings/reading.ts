import type { CivilDate } from '@/lib/kernel/civil-date';
import type { YearMonth } from '@/lib/kernel/year-month';
import type { ReadingKind } from './utility-terms';

/**
 * The consumption of a reference month, in cubic metres, as it was read and billed; `average` is of the months before
 * it, `days` since the reading before. `measured` is null where no meter was read. @term consumption — consumo
 */
export interface MeterReading {
  readonly referenceMonth: YearMonth;
  readonly readOn: CivilDate;
  readonly reading: number | null;
  readonly measured: number | null;
  readonly billed: number;
  readonly average: number;
  readonly days: number;
  readonly kind: ReadingKind;
}

/** @term meter — hidrômetro */
export interface Meter {
  readonly serialNumber: string;
  readonly installedOn: CivilDate;
  readonly removedOn: CivilDate | null;
}
