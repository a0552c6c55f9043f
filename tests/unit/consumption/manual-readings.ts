import { civilDate } from '@/lib/kernel/civil-date';
import { yearMonth } from '@/lib/kernel/year-month';
import type { MeterReading, ReadingKind } from '@/lib/readings';

type Row = readonly [string, string, number, number | null, number, number, number, ReadingKind?];

/** "Consultar Consumo" as the manual prints it, newest first. */
// biome-ignore format: one row a month
const manualRows: readonly Row[] = [
  ['2019-02', '2019-02-28', 533, null, 0, 10, 30, 'NOT_MEASURED'],
  ['2019-01', '2019-01-29', 523, 0, 0, 10, 32, 'NOT_MEASURED'],
  ['2018-12', '2018-12-28', 523, 7, 7, 11, 29],
  ['2018-11', '2018-11-29', 516, 15, 15, 10, 31],
  ['2018-10', '2018-10-29', 501, 14, 14, 10, 32],
  ['2018-09', '2018-09-27', 487, 10, 10, 10, 31],
  ['2018-08', '2018-08-27', 477, 8, 8, 11, 31],
  ['2018-07', '2018-07-27', 469, 9, 9, 11, 29],
  ['2018-06', '2018-06-28', 460, 11, 11, 11, 31],
];

export const manualReadings: readonly MeterReading[] = manualRows.map(record);

function record([month, readOn, reading, measured, billed, average, days, kind]: Row): MeterReading {
  return {
    referenceMonth: yearMonth(month),
    readOn: civilDate(readOn),
    reading,
    measured,
    billed,
    average,
    days,
    kind: kind ?? 'MEASURED',
  };
}
