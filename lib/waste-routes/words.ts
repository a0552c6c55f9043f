import { addDays, type CivilDate, dayOfWeek } from '@/lib/kernel/civil-date';
import type { WasteCollection, WasteKind, Weekday } from './utility-terms';

export const wasteKindWords = {
  HOUSEHOLD: {
    name: 'Coleta domiciliar',
    what: 'Lixo comum da casa: restos de comida, papel usado, o que não se recicla.',
  },
  RECYCLABLE: {
    name: 'Coleta seletiva',
    what: 'Recicláveis limpos e secos: papel, plástico, metal e vidro embrulhado.',
  },
} as const satisfies Record<WasteKind, { name: string; what: string }>;

const weekdayNames = ['domingo', 'segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado'] as const;

/** 'segunda, quarta e sexta'. */
export function weekdaysInWords(weekdays: readonly Weekday[]): string {
  const names = weekdays.map((weekday) => weekdayNames[weekday]);
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} e ${last}` : last;
}

/** 'terça-feira' or 'sábado', of a date. */
export function weekdayOf(date: CivilDate): string {
  const day = dayOfWeek(date);
  return `${weekdayNames[day as Weekday]}${day % 6 === 0 ? '' : '-feira'}`;
}

/** 'das 7h às 11h', 'das 18h30 às 22h30'. */
export function hoursInWords({ from, to }: Pick<WasteCollection, 'from' | 'to'>): string {
  return `das ${hourInWords(from)} às ${hourInWords(to)}`;
}

/** 'hoje', 'amanhã', or null further on. */
export function nearDay(date: CivilDate, asOf: CivilDate): string | null {
  if (date === asOf) return 'hoje';
  return date === addDays(asOf, 1) ? 'amanhã' : null;
}

export function holidaysInWords({ runsOnHolidays }: Pick<WasteCollection, 'runsOnHolidays'>): string {
  return runsOnHolidays ? 'Passa também em feriados.' : 'Não passa em feriados.';
}

function hourInWords(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return `${hour.replace(/^0(?=\d)/, '')}h${minute === '00' ? '' : minute}`;
}
