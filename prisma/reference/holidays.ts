import { addDays, type CivilDate, civilDate } from '@/lib/kernel/civil-date';
import { easterSunday } from '@/lib/kernel/easter';
import { utilityProfiles } from '@/lib/utility/folder';

type Scope = 'NATIONAL' | 'STATE' | 'MUNICIPAL';

/** A day that is not a business day at a place, with the act that says so. */
export interface HolidayRow {
  readonly date: CivilDate;
  readonly scope: Scope;
  /** '' everywhere, 'SE' a state, 'ARACAJU/SE' a city. */
  readonly place: string;
  readonly name: string;
  readonly source: string;
  /** No holiday by any law (ponto facultativo). */
  readonly optional: boolean;
}

interface YearlyHoliday {
  readonly monthDay: string;
  readonly name: string;
  readonly source: string;
  /** First year in force. */
  readonly from: number;
}

const law662 = 'Lei 662/1949, art. 1º, na redação da Lei 10.607/2002';
const everywhere = { from: 2003 } as const;
const national = { scope: 'NATIONAL', place: '', optional: false } as const;

/** Holidays of a fixed day, from the first year this table needs. */
const yearly: readonly YearlyHoliday[] = [
  { ...everywhere, monthDay: '01-01', name: 'Confraternização Universal', source: law662 },
  { ...everywhere, monthDay: '04-21', name: 'Tiradentes', source: law662 },
  { ...everywhere, monthDay: '05-01', name: 'Dia do Trabalho', source: law662 },
  { ...everywhere, monthDay: '09-07', name: 'Independência do Brasil', source: law662 },
  { ...everywhere, monthDay: '10-12', name: 'Nossa Senhora Aparecida', source: 'Lei 6.802/1980, art. 1º' },
  { ...everywhere, monthDay: '11-02', name: 'Finados', source: law662 },
  { ...everywhere, monthDay: '11-15', name: 'Proclamação da República', source: law662 },
  {
    ...everywhere,
    monthDay: '11-20',
    name: 'Dia Nacional de Zumbi e da Consciência Negra',
    from: 2024,
    source: 'Lei 14.759/2023, art. 1º',
  },
  { ...everywhere, monthDay: '12-25', name: 'Natal', source: law662 },
];

/** The days that go with Easter, which falls on `easter`. */
interface MovableYear {
  readonly easter: CivilDate;
  readonly carnival: readonly [CivilDate, CivilDate];
  readonly goodFriday: CivilDate;
  readonly corpusChristi: CivilDate;
}

/** First and last year of the table. */
const years = { first: 2015, last: 2028 } as const;

/** By year, counted from Easter Sunday. */
export const movableYears: readonly MovableYear[] = Array.from(
  { length: years.last - years.first + 1 },
  (_, index) => {
    const easter = easterSunday(years.first + index);
    return {
      easter,
      carnival: [addDays(easter, -48), addDays(easter, -47)],
      goodFriday: addDays(easter, -2),
      corpusChristi: addDays(easter, 60),
    };
  },
);

/** Nobody's own day: the law of municipal feasts takes it into those of every town. */
const guardLaw =
  'Lei 9.093/1995, art. 2º: dia de guarda que a lei inclui nos feriados religiosos dos municípios; o governo federal o publica como feriado nacional';

/** Banks count neither day: nobody can pay at a counter. The resolution of 2020 replaced that of 2002 for 2021 on. */
function bankRule(year: number): string {
  const act = year < 2021 ? 'Resolução CMN 2.932/2002' : 'Resolução CMN 4.880/2020';
  return `Não é feriado: ponto facultativo federal e dia não útil bancário (${act})`;
}

function nationalHolidaysOf(movable: MovableYear): HolidayRow[] {
  const year = yearOf(movable);
  const bank = { ...national, source: bankRule(year), optional: true };
  return [
    ...yearly
      .filter(({ from }) => from <= year)
      .map(({ monthDay, name, source }) => ({
        ...national,
        date: civilDate(`${year}-${monthDay}`),
        name,
        source,
      })),
    { ...national, date: movable.goodFriday, name: 'Sexta-feira da Paixão', source: guardLaw },
    ...movable.carnival.map((date) => ({ ...bank, date, name: 'Carnaval' })),
    { ...bank, date: movable.corpusChristi, name: 'Corpus Christi' },
  ];
}

function localHolidaysOf(movable: MovableYear): HolidayRow[] {
  const year = yearOf(movable);
  return utilityProfiles()
    .flatMap(({ localHolidays }) => localHolidays.holidays)
    .filter(({ since, until }) => since <= year && year <= (until ?? year))
    .map(({ name, place, ...holiday }) => ({
      ...dayOf(holiday, movable),
      scope: place.includes('/') ? 'MUNICIPAL' : 'STATE',
      place,
      name,
      optional: false,
    }));
}

type LocalHoliday = ReturnType<typeof utilityProfiles>[number]['localHolidays']['holidays'][number];

/** When a holiday is in a year, and by which act: a law may have moved it in that year alone. */
function dayOf({ on, act, moved }: Pick<LocalHoliday, 'on' | 'act' | 'moved'>, movable: MovableYear) {
  const year = yearOf(movable);
  const elsewhere = moved.find((one) => one.year === year);
  if (elsewhere) return { date: civilDate(`${year}-${elsewhere.monthDay}`), source: elsewhere.act };
  const date =
    'monthDay' in on ? civilDate(`${year}-${on.monthDay}`) : addDays(movable.easter, on.daysFromEaster);
  return { date, source: act };
}

function yearOf({ easter }: MovableYear): number {
  return Number(easter.slice(0, 4));
}

/** A day of a place is there once, though two utilities of that place name it: the first one's words stay. */
function onceEach(rows: readonly HolidayRow[]): HolidayRow[] {
  const byKey = new Map<string, HolidayRow>();
  for (const row of rows) {
    const key = `${row.date} ${row.place}`;
    if (!byKey.has(key)) byKey.set(key, row);
  }
  return [...byKey.values()];
}

/** Days that are not business days, 2015 to 2028: the nation's, and those of the places of every utility. */
export const holidays: readonly HolidayRow[] = onceEach(
  movableYears.flatMap((movable) => [...nationalHolidaysOf(movable), ...localHolidaysOf(movable)]),
);
