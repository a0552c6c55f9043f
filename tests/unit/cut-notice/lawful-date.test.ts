import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CutCase, lawfulCutDate } from '@/lib/cut-notice';
import { holidayOn } from '@/lib/kernel/business-days';
import { addDays, type CivilDate, civilDate, dayOfWeek, daysBetween } from '@/lib/kernel/civil-date';
import { aracaju, guaratingueta } from './calendar';

const inSaoPaulo: CutCase = { cause: 'DEFAULT', use: 'HOME', state: 'SP' };
const inSergipe: CutCase = { cause: 'DEFAULT', use: 'HOME', state: 'SE' };

/** Where a test names no day, the notice names the next one: sooner than the law allows, so that it changes nothing. */
function answer(deliveredOn: string, cutCase = inSaoPaulo, plannedOn: string | null = null) {
  const calendar = cutCase.state === 'SE' ? aracaju : guaratingueta;
  const delivered = civilDate(deliveredOn);
  const notice = {
    deliveredOn: delivered,
    plannedOn: plannedOn ? civilDate(plannedOn) : addDays(delivered, 1),
  };
  return lawfulCutDate(notice, cutCase, calendar);
}

function lawful(deliveredOn: string, cutCase = inSaoPaulo, plannedOn: string | null = null) {
  const found = answer(deliveredOn, cutCase, plannedOn);
  if (!found.ok) throw new Error(found.error.code);
  if (!found.value) throw new Error('No day is lawful');
  return found.value;
}

describe('the 30th day after the notice is the first (Lei 11.445/2007, art. 40, § 2º)', () => {
  test.each([
    ['2019-04-15', '2019-05-15'],
    ['2019-04-16', '2019-05-16'],
    ['2019-01-30', '2019-03-01'],
    ['2020-01-30', '2020-02-29'],
    ['2018-12-02', '2019-01-01'],
  ])('a notice of %s allows a cut from %s, for no day was banned then', (deliveredOn, expected) => {
    expect(lawful(deliveredOn)).toMatchObject({ date: expected, noticeEndsOn: expected, refusedDays: [] });
  });
});

describe('never on a Friday, Saturday, Sunday, holiday or eve (Lei 13.460/2017, art. 6º, parágrafo único)', () => {
  test.each([
    ['2021-07-05', '2021-08-04', 'a Wednesday', []],
    ['2021-07-06', '2021-08-05', 'a Thursday', []],
    ['2021-07-07', '2021-08-09', 'a Friday', ['FRIDAY', 'SATURDAY', 'SUNDAY']],
    ['2021-07-08', '2021-08-09', 'a Saturday', ['SATURDAY', 'SUNDAY']],
    ['2021-07-09', '2021-08-09', 'a Sunday', ['SUNDAY']],
    ['2021-07-10', '2021-08-09', 'a Monday', []],
    ['2021-10-02', '2021-11-03', 'the eve of All Souls, a Monday', ['EVE_OF_HOLIDAY', 'HOLIDAY']],
    [
      '2020-11-24',
      '2020-12-28',
      'Christmas Eve',
      ['EVE_OF_HOLIDAY', 'FRIDAY', 'HOLIDAY', 'SATURDAY', 'SUNDAY'],
    ],
    [
      '2020-12-01',
      '2021-01-04',
      'the last day of the year',
      ['EVE_OF_HOLIDAY', 'FRIDAY', 'HOLIDAY', 'SATURDAY', 'SUNDAY'],
    ],
    ['2021-01-16', '2021-02-15', 'Carnival, which no law makes a holiday', []],
    ['2021-05-03', '2021-06-02', 'the day before Corpus Christi, no holiday either', []],
  ])('a notice of %s allows a cut from %s: its 30th day is %s', (deliveredOn, expected, _case, codes) => {
    const { date, refusedDays } = lawful(deliveredOn);
    expect(date).toBe(expected);
    expect(refusedDays.flatMap(({ obstacles }) => obstacles.map(({ code }) => code))).toEqual(codes);
  });

  test.each([
    ['2020-05-16', '2020-06-15', 'the Monday before the law'],
    ['2020-05-13', '2020-06-12', 'the last Friday before the law'],
    ['2020-05-20', '2020-06-22', 'the first Friday under it'],
  ])('judges each day by the law in force on it: %s gives %s, %s', (deliveredOn, expected) => {
    expect(lawful(deliveredOn).date).toBe(expected);
  });

  it('is a law about debt: who refuses the meter has only the 30 days', () => {
    expect(lawful('2021-07-07', { ...inSaoPaulo, cause: 'METER_REFUSED' }).date).toBe('2021-08-06');
  });
});

describe('Sergipe protected homes half a year earlier (Lei SE 8.632/2019, art. 1º)', () => {
  test.each([
    ['2019-11-19', inSergipe, '2019-12-19', 'the Thursday before it was published'],
    ['2019-11-20', inSergipe, '2019-12-23', 'the Friday of its publication'],
    ['2019-11-24', inSergipe, '2019-12-26', 'the last business day before Christmas'],
    ['2019-11-24', inSaoPaulo, '2019-12-24', 'the same in another state'],
    ['2019-11-24', { ...inSergipe, use: 'OTHER' as const }, '2019-12-24', 'the same in a shop'],
  ])('a notice of %s: %o from %s, %s', (deliveredOn, cutCase, expected) => {
    expect(lawful(deliveredOn, cutCase).date).toBe(expected);
  });

  it('says with both acts what both forbid', () => {
    const [friday] = lawful('2021-07-07', inSergipe).refusedDays;
    const [reason] = friday?.obstacles ?? [];
    expect(reason?.code).toBe('FRIDAY');
    expect(reason?.sources.map(({ act }) => act)).toEqual([
      'Lei 13.460/2017',
      'Lei estadual de Sergipe 8.632/2019',
    ]);
  });
});

describe('the day that the notice names', () => {
  test.each([
    ['2019-05-14', '2019-05-15', 'too early: the law prevails'],
    ['2019-05-15', '2019-05-15', 'the first lawful day'],
    ['2019-05-20', '2019-05-20', 'later: the utility is held to it'],
  ])('%s gives %s: %s', (plannedOn, expected) => {
    expect(lawful('2019-04-15', inSaoPaulo, plannedOn).date).toBe(expected);
  });
});

describe('a notice that names no day permits the cut on none (Lei 13.460/2017, art. 5º, XVI)', () => {
  test.each<readonly [string, CutCase, string | null, string]>([
    ['2020-05-10', inSergipe, '2020-06-09', 'its 30th day came before that law'],
    ['2020-05-16', inSaoPaulo, '2020-06-15', 'the last day before that law'],
    ['2020-05-16', inSergipe, '2020-06-15', 'the same in Sergipe'],
    ['2020-05-14', inSergipe, '2020-06-15', 'a Saturday, which Sergipe banned already'],
    ['2020-05-17', inSaoPaulo, null, 'its first day'],
    ['2020-05-17', inSergipe, null, 'its first day in Sergipe'],
    ['2024-01-10', inSaoPaulo, null, 'any day since'],
    ['2024-01-10', { ...inSaoPaulo, use: 'OTHER' as const }, null, 'in a shop as well'],
    ['2024-01-10', { ...inSaoPaulo, cause: 'METER_REFUSED' as const }, '2024-02-09', 'a law about debt'],
  ])('of %s, %o: %s, %s', (deliveredOn, cutCase, expected) => {
    const calendar = cutCase.state === 'SE' ? aracaju : guaratingueta;
    const found = lawfulCutDate({ deliveredOn: civilDate(deliveredOn), plannedOn: null }, cutCase, calendar);
    expect(found.ok && (found.value?.date ?? null)).toBe(expected);
  });
});

test.each([
  ['HOME', null],
  ['SOCIAL_TARIFF_HOME', 'art. 40, § 3º'],
  ['HEALTH', 'art. 40, § 3º'],
  ['EDUCATION', 'art. 40, § 3º'],
  ['INTERNMENT', 'art. 40, § 3º'],
  ['OTHER', null],
] as const)('premises of the kind %s are protected by %s', (use, item) => {
  expect(lawful('2021-07-05', { ...inSaoPaulo, use }).protection?.item ?? null).toBe(item);
});

describe('what is not known is refused, never guessed', () => {
  test.each([
    ['2007-02-21', 'CUT_LAW_NOT_COVERED'],
    ['2007-02-22', null],
    ['2028-11-20', null],
    ['2028-11-24', 'CALENDAR_NOT_COVERED'],
    ['2028-12-02', 'CALENDAR_NOT_COVERED'],
  ])('a notice of %s: %s', (deliveredOn, code) => {
    const found = answer(deliveredOn);
    expect(found.ok ? null : found.error.code).toBe(code);
  });
});

describe('whatever the notice', () => {
  const days = fc.integer({ min: 0, max: 365 * 7 }).map((day) => addDays(civilDate('2020-06-16'), day));
  const cases = fc.constantFrom(inSaoPaulo, inSergipe, { ...inSergipe, use: 'OTHER' as const });
  const isBanned = (date: CivilDate, { state }: CutCase) => {
    const calendar = state === 'SE' ? aracaju : guaratingueta;
    const isHoliday = [date, addDays(date, 1)].some((day) => holidayOn(calendar, day));
    return isHoliday || [0, 5, 6].includes(dayOfWeek(date));
  };

  it('never is a banned day the answer, nor one before 30 days', () => {
    fc.assert(
      fc.property(days, cases, (deliveredOn, cutCase) => {
        const { date } = lawful(deliveredOn, cutCase);
        expect(isBanned(date, cutCase)).toBe(false);
        expect(daysBetween(deliveredOn, date)).toBeGreaterThanOrEqual(30);
      }),
    );
  });

  it('every day from the 30th to the answer has its reason', () => {
    fc.assert(
      fc.property(days, cases, (deliveredOn, cutCase) => {
        const { date, noticeEndsOn, refusedDays } = lawful(deliveredOn, cutCase);
        const expected = Array.from({ length: daysBetween(noticeEndsOn, date) }, (_, day) =>
          addDays(noticeEndsOn, day),
        );
        expect(refusedDays.map((refused) => refused.date)).toEqual(expected);
        expect(refusedDays.every(({ obstacles }) => obstacles.length > 0)).toBe(true);
      }),
    );
  });

  it('a later notice never yields an earlier cut, nor a later day named in it', () => {
    fc.assert(
      fc.property(days, fc.nat(60), fc.nat(60), cases, (deliveredOn, later, planned, cutCase) => {
        const first = lawful(deliveredOn, cutCase).date;
        expect(lawful(addDays(deliveredOn, later), cutCase).date >= first).toBe(true);
        expect(lawful(deliveredOn, cutCase, addDays(deliveredOn, planned + 1)).date >= first).toBe(true);
      }),
    );
  });
});
