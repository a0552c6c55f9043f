import { addDays, type CivilDate, civilDate } from '@/lib/kernel/civil-date';
import { easterSunday } from '@/lib/kernel/easter';

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

interface YearlyHoliday extends Omit<HolidayRow, 'date' | 'optional'> {
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
    from: 2016,
    source:
      'Feriado do município de Aracaju (mudança da capital), como no calendário do TRT da 20ª Região (Resolução Administrativa 55/2021); lei municipal não localizada',
  },
];

/** The days that go with Easter, which falls on `easter`. */
interface MovableYear {
  readonly easter: CivilDate;
  readonly carnival: readonly [CivilDate, CivilDate];
  readonly goodFriday: CivilDate;
  readonly corpusChristi: CivilDate;
}

/** First and last year of the table. */
const years = { first: 2016, last: 2027 } as const;

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
  const bank = { scope: 'NATIONAL', place: '', source: bankRule(year), optional: true } as const;
  return [
    ...yearly
      .filter(({ from }) => from <= year)
      .map(({ monthDay, from: _, ...row }) => ({
        ...row,
        date: civilDate(`${year}-${monthDay}`),
        optional: false,
      })),
    ...movable.carnival.map((date) => ({ ...bank, date, name: 'Carnaval' })),
    { ...bank, date: movable.corpusChristi, name: 'Corpus Christi' },
    ...guardDayPlaces.map((place) => ({
      date: movable.goodFriday,
      scope: 'MUNICIPAL' as const,
      place,
      name: 'Sexta-feira da Paixão',
      source: guardDay,
      optional: false,
    })),
  ];
}

/**
 * Days that are not business days, 2016 to 2027. Left out because no act was found: in Aracaju 24/06 (São João) and 08/12
 * (Nossa Senhora da Conceição), in Guaratinguetá the Monday after Easter (São Benedito) and its other own days.
 */
export const holidays: readonly HolidayRow[] = movableYears.flatMap(holidaysOf);
