import { type CivilDate, dayOfWeek } from '@/lib/kernel/civil-date';
import type { YearMonth } from '@/lib/kernel/year-month';

const monthNames = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
] as const;

/** '22/04/2019'. */
export function formatDate(date: CivilDate): string {
  return date.split('-').toReversed().join('/');
}

/** '07/2018'. */
export function formatMonth(month: YearMonth): string {
  return month.split('-').toReversed().join('/');
}

/** '22 de abril de 2019'; the first of a month is '1º de maio de 2019'. */
export function formatLongDate(date: CivilDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day === 1 ? '1º' : day} de ${monthNames[Number(month) - 1]} de ${year}`;
}

const weekdayNames = [
  'domingo',
  'segunda-feira',
  'terça-feira',
  'quarta-feira',
  'quinta-feira',
  'sexta-feira',
  'sábado',
] as const;

/** 'quarta-feira, 15/05/2019'. */
export function formatWeekdayDate(date: CivilDate): string {
  return `${weekdayNames[dayOfWeek(date)]}, ${formatDate(date)}`;
}
