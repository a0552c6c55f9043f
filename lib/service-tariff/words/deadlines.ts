import { formatWeekdayDate } from '@/lib/format';
import { type CivilDateTime, dateOf, timeOf } from '@/lib/kernel/civil-date-time';
import type { ComputedDeadline, DeadlineStart } from '../deadline';
import type { Term } from '../terms';

const lastMinute = '23:59';

const starts = {
  REQUEST: 'do pedido',
  INSPECTION_REQUEST: 'do pedido de vistoria',
  INSPECTION_APPROVED: 'da aprovação da vistoria',
  WORK_ORDER: 'da ordem de serviço',
  PAVEMENT_BROKEN: 'da quebra do piso',
} as const satisfies Record<DeadlineStart, string>;

const happenings = {
  REQUEST: 'quando o pedido puder ser feito',
  INSPECTION_REQUEST: 'quando a vistoria for pedida',
  INSPECTION_APPROVED: 'quando a vistoria for aprovada',
  WORK_ORDER: 'quando a ordem de serviço for emitida',
  PAVEMENT_BROKEN: 'quando o piso for quebrado',
} as const satisfies Record<DeadlineStart, string>;

/** 'domingo, 21/04/2019, às 18:00'; the last minute of a day is its end. */
export function weekdayDateAndTime(at: CivilDateTime): string {
  const day = formatWeekdayDate(dateOf(at));
  return timeOf(at) === lastMinute ? `${day}, no fim do dia` : `${day}, às ${timeOf(at)}`;
}

/** '48 horas', '7 dias corridos', '6 meses'. */
export function termInWords({ count, unit }: Pick<Term, 'count' | 'unit'>): string {
  if (unit === 'HOUR') return count === 1 ? '1 hora' : `${count} horas`;
  if (unit === 'MONTH') return count === 1 ? '1 mês' : `${count} meses`;
  return count === 1 ? '1 dia corrido' : `${count} dias corridos`;
}

/** The term and what it runs from: '48 horas, contadas da aprovação da vistoria'. */
export function runningInWords({ term, start }: Pick<ComputedDeadline, 'term' | 'start'>): string {
  const { unit, firstDay } = term.value;
  const counted = unit === 'HOUR' ? 'contadas' : 'contados';
  const from =
    firstDay === 'NEXT_BUSINESS_DAY' ? `do primeiro dia útil depois ${starts[start]}` : starts[start];
  return `${termInWords(term.value)}, ${counted} ${from}`;
}

/** By when: 'até domingo, 21/04/2019, às 18:00', or what has to happen before anybody can say. */
export function dueInWords({ dueAt, start }: Pick<ComputedDeadline, 'dueAt' | 'start'>): string {
  return dueAt === null ? `O prazo só corre ${happenings[start]}` : `Até ${weekdayDateAndTime(dueAt)}`;
}

/**
 * The one people look for first: of what the utility or its contractor does, the inspection left aside where there is more,
 * the first that has a day, else the first.
 */
export function mainDeadline(deadlines: readonly ComputedDeadline[]): ComputedDeadline | null {
  const theirs = deadlines.filter(({ party }) => party !== 'CUSTOMER');
  const work = theirs.filter(({ start }) => start !== 'INSPECTION_REQUEST');
  return work.find(({ dueAt }) => dueAt !== null) ?? work[0] ?? theirs[0] ?? null;
}
