import { type CivilDate, civilDate } from '@/lib/kernel/civil-date';
import { type DatedEntry, dated } from '@/lib/kernel/dated-rule';
import { type Cents, cents } from '@/lib/kernel/money';

/** First day, last day, reais, act. */
type Row = readonly [from: string, until: string, reais: number, act: string];

// biome-ignore format: one row a value
const rows: readonly Row[] = [
  ['2011-01-01', '2011-02-28', 540, 'Medida Provisória 516/2010'],
  ['2011-03-01', '2011-12-31', 545, 'Lei 12.382/2011, art. 1º'],
  ['2012-01-01', '2012-12-31', 622, 'Decreto 7.655/2011'],
  ['2013-01-01', '2013-12-31', 678, 'Decreto 7.872/2012'],
  ['2014-01-01', '2014-12-31', 724, 'Decreto 8.166/2013'],
  ['2015-01-01', '2015-12-31', 788, 'Decreto 8.381/2014'],
  ['2016-01-01', '2016-12-31', 880, 'Decreto 8.618/2015'],
  ['2017-01-01', '2017-12-31', 937, 'Decreto 8.948/2016'],
  ['2018-01-01', '2018-12-31', 954, 'Decreto 9.255/2017'],
  ['2019-01-01', '2019-12-31', 998, 'Decreto 9.661/2019'],
  ['2020-01-01', '2020-01-31', 1_039, 'Medida Provisória 916/2019; Lei 14.013/2020'],
  ['2020-02-01', '2020-12-31', 1_045, 'Medida Provisória 919/2020; Lei 14.013/2020'],
  ['2021-01-01', '2021-12-31', 1_100, 'Medida Provisória 1.021/2020; Lei 14.158/2021'],
  ['2022-01-01', '2022-12-31', 1_212, 'Medida Provisória 1.091/2021; Lei 14.358/2022'],
  ['2023-01-01', '2023-04-30', 1_302, 'Medida Provisória 1.143/2022'],
  ['2023-05-01', '2023-12-31', 1_320, 'Medida Provisória 1.172/2023; Lei 14.663/2023'],
  ['2024-01-01', '2024-12-31', 1_412, 'Decreto 11.864/2023'],
  ['2025-01-01', '2025-12-31', 1_518, 'Decreto 12.342/2024'],
  ['2026-01-01', '2026-12-31', 1_621, 'Decreto 12.797/2025'],
];

/**
 * The national minimum wage of a month, in cents. It is set anew for each year: a year without its act is not covered.
 * @term minimum wage — salário mínimo
 */
export const minimumWage = dated<Cents>('national minimum wage', rows.map(entry));

function entry([from, until, reais, act]: Row): DatedEntry<Cents> {
  const period: { from: CivilDate; until: CivilDate } = { from: civilDate(from), until: civilDate(until) };
  return { ...period, value: cents(reais * 100), source: { act } };
}
