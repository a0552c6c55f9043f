import { type CivilDate, civilDate } from '@/lib/kernel/civil-date';

type Scope = 'NATIONAL' | 'STATE' | 'MUNICIPAL';

/** A day that is not a business day at a place, with the act that says so. */
export interface HolidayRow {
  readonly date: CivilDate;
  readonly scope: Scope;
  /** '' everywhere, 'SE' a state, 'ARACAJU/SE' a city. */
  readonly place: string;
  readonly name: string;
  readonly source: string;
}

interface YearlyHoliday extends Omit<HolidayRow, 'date'> {
  readonly monthDay: string;
  /** First year in force. */
  readonly from: number;
}

const law662 = 'Lei 662/1949, art. 1º, na redação da Lei 10.607/2002';
const everywhere = { scope: 'NATIONAL', place: '', from: 2003 } as const;

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
  {
    monthDay: '07-08',
    scope: 'STATE',
    place: 'SE',
    name: 'Emancipação Política de Sergipe',
    from: 1989,
    source: 'Constituição do Estado de Sergipe, art. 269',
  },
  {
    monthDay: '07-09',
    scope: 'STATE',
    place: 'SP',
    name: 'Revolução Constitucionalista',
    from: 1997,
    source: 'Lei estadual paulista 9.497/1997, art. 1º',
  },
  {
    monthDay: '03-17',
    scope: 'MUNICIPAL',
    place: 'ARACAJU/SE',
    name: 'Aniversário de Aracaju',
    from: 2018,
    source:
      'Feriado do município de Aracaju (mudança da capital), como no calendário do TRT da 20ª Região (Resolução Administrativa 55/2021); lei municipal não localizada',
  },
];

/** The days that go with Easter, which falls on `easter`. */
interface MovableYear {
  readonly easter: string;
  readonly carnival: readonly [string, string];
  readonly goodFriday: string;
  readonly corpusChristi: string;
}

/** By year, written out: a calendar is read, not computed. */
export const movableYears: readonly MovableYear[] = [
  {
    easter: '2018-04-01',
    carnival: ['2018-02-12', '2018-02-13'],
    goodFriday: '2018-03-30',
    corpusChristi: '2018-05-31',
  },
  {
    easter: '2019-04-21',
    carnival: ['2019-03-04', '2019-03-05'],
    goodFriday: '2019-04-19',
    corpusChristi: '2019-06-20',
  },
  {
    easter: '2020-04-12',
    carnival: ['2020-02-24', '2020-02-25'],
    goodFriday: '2020-04-10',
    corpusChristi: '2020-06-11',
  },
  {
    easter: '2021-04-04',
    carnival: ['2021-02-15', '2021-02-16'],
    goodFriday: '2021-04-02',
    corpusChristi: '2021-06-03',
  },
  {
    easter: '2022-04-17',
    carnival: ['2022-02-28', '2022-03-01'],
    goodFriday: '2022-04-15',
    corpusChristi: '2022-06-16',
  },
  {
    easter: '2023-04-09',
    carnival: ['2023-02-20', '2023-02-21'],
    goodFriday: '2023-04-07',
    corpusChristi: '2023-06-08',
  },
  {
    easter: '2024-03-31',
    carnival: ['2024-02-12', '2024-02-13'],
    goodFriday: '2024-03-29',
    corpusChristi: '2024-05-30',
  },
  {
    easter: '2025-04-20',
    carnival: ['2025-03-03', '2025-03-04'],
    goodFriday: '2025-04-18',
    corpusChristi: '2025-06-19',
  },
  {
    easter: '2026-04-05',
    carnival: ['2026-02-16', '2026-02-17'],
    goodFriday: '2026-04-03',
    corpusChristi: '2026-06-04',
  },
  {
    easter: '2027-03-28',
    carnival: ['2027-02-08', '2027-02-09'],
    goodFriday: '2027-03-26',
    corpusChristi: '2027-05-27',
  },
];

const guardDay =
  'Não é feriado nacional: dia de guarda de lei municipal, Lei 9.093/1995, art. 2º, que inclui a Sexta-Feira da Paixão; lei municipal não localizada';

/** Banks count neither day: nobody can pay at a counter. The resolution of 2020 replaced that of 2002 for 2021 on. */
function bankRule(year: number): string {
  const act = year < 2021 ? 'Resolução CMN 2.932/2002' : 'Resolução CMN 4.880/2020';
  return `Não é feriado: ponto facultativo federal e dia não útil bancário (${act})`;
}

/** The places whose municipal Good Friday a profile asks for. */
const guardDayPlaces = ['ARACAJU/SE', 'GUARATINGUETÁ/SP'];

function holidaysOf(movable: MovableYear): HolidayRow[] {
  const year = Number(movable.easter.slice(0, 4));
  const bank = { scope: 'NATIONAL', place: '', source: bankRule(year) } as const;
  return [
    ...yearly
      .filter(({ from }) => from <= year)
      .map(({ monthDay, from: _, ...row }) => ({ ...row, date: civilDate(`${year}-${monthDay}`) })),
    ...movable.carnival.map((date) => ({ ...bank, date: civilDate(date), name: 'Carnaval' })),
    { ...bank, date: civilDate(movable.corpusChristi), name: 'Corpus Christi' },
    ...guardDayPlaces.map((place) => ({
      date: civilDate(movable.goodFriday),
      scope: 'MUNICIPAL' as const,
      place,
      name: 'Sexta-feira da Paixão',
      source: guardDay,
    })),
  ];
}

/**
 * Days that are not business days, 2018 to 2027. Left out because no act was found: 24/06 (São João) and 08/12 in
 * Aracaju, and Guaratinguetá's own days.
 */
export const holidays: readonly HolidayRow[] = movableYears.flatMap(holidaysOf);
