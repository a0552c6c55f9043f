import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { type HolidayRow, holidays } from '@/prisma/reference/holidays';

const years = Array.from({ length: 14 }, (_, index) => 2015 + index);

function table(name: string): readonly (readonly string[])[] {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
}

const kindOf = ({ optional }: HolidayRow) => (optional ? 'bank' : 'law');
const ours = holidays.map((row) => [row.place, row.date, kindOf(row)].join(',')).toSorted();

/** What two libraries say of the nation and, beyond it, of a state: date-holidays 3.37.0 (npm), holidays 0.105 (PyPI). */
const libraries = table('holidays-by-libraries.csv');

/** Days that one has and the other lacks, `+` where the library alone has it. */
function differences(library: string, place: string): readonly string[] {
  const theirs = libraries
    .filter(([name, where, , kind]) => name === library && where === place && kind !== 'missing')
    .map(([, , date, kind]) => `${date} ${kind}`);
  const known = holidays.filter((row) => row.place === place).map((row) => `${row.date} ${kindOf(row)}`);
  const lacking = libraries
    .filter(([name, where, , kind]) => name === library && where === place && kind === 'missing')
    .map(([, , date]) => `- ${date} of the nation`);
  return [
    ...theirs.filter((day) => !known.includes(day)).map((day) => `+ ${day}`),
    ...known.filter((day) => !theirs.includes(day)).map((day) => `- ${day}`),
    ...lacking,
  ].toSorted();
}

describe('each year from 2015 to 2028', () => {
  it('has exactly the days of the table worked out apart, in Python, from the laws and from Easter by Gauss', () => {
    const byHand = table('holidays-by-hand.csv').map((row) => row.join(','));
    expect(ours).toEqual(byHand.toSorted());
  });

  it('names an act for every day, and each day of a place once', () => {
    expect(holidays.filter(({ source }) => source.length < 10)).toEqual([]);
    expect(new Set(holidays.map(({ date, place }) => `${date} ${place}`)).size).toBe(holidays.length);
  });
});

const elections = [
  ...['2016-10-02', '2016-10-30', '2018-10-07', '2018-10-28', '2020-10-04', '2020-10-25', '2022-10-02'],
  ...['2022-10-30', '2024-10-06', '2024-10-27', '2026-10-04', '2026-10-25', '2028-10-01', '2028-10-29'],
];

/** Each is told, with the reason, in docs/decisions/0046. */
describe('what two libraries say otherwise, one by one', () => {
  const bankDays = holidays.filter(({ optional }) => optional).map(({ date }) => `- ${date} bank`);

  test.each([
    ['date-holidays', '', elections.map((day) => `+ ${day} law`)],
    ['date-holidays', 'SE', ['+ 2020-07-08 law', '- 2020-05-22 law']],
    [
      'date-holidays',
      'SP',
      [
        '+ 2020-07-09 law',
        '- 2020-05-25 law',
        ...years.slice(9).map((year) => `- ${year}-11-20 of the nation`),
      ],
    ],
    ['python-holidays', '', bankDays],
    ['python-holidays', 'SE', ['+ 2020-07-08 law', '- 2020-05-22 law']],
    ['python-holidays', 'SP', ['+ 2020-07-09 law', '- 2020-05-25 law', '- 2023-11-20 law']],
  ])('%s, “%s”', (library, place, expected) => {
    expect(differences(library, place)).toEqual([...expected].toSorted());
  });
});

describe('São Paulo by year (Leis estaduais 9.497/1997, 17.264/2020 e 17.746/2023; Lei 14.759/2023)', () => {
  const on = (date: string) =>
    holidays.filter((row) => row.date === date && ['', 'SP'].includes(row.place)).map(({ source }) => source);

  test.each([
    ['2019-07-09', ['Lei estadual paulista 9.497/1997, art. 1º']],
    ['2020-05-25', ['Lei estadual paulista 17.264/2020, art. 1º']],
    ['2020-07-09', []],
    ['2021-07-09', ['Lei estadual paulista 9.497/1997, art. 1º']],
    ['2022-11-20', []],
    ['2023-11-20', ['Lei estadual paulista 17.746/2023, art. 1º']],
    ['2024-11-20', ['Lei 14.759/2023, art. 1º']],
  ])('%s: %j', (date, acts) => {
    expect(on(date)).toEqual(acts);
  });
});
