import { expect, test } from 'vitest';
import { formatDate, formatLongDate, formatMonth, formatWeekdayDate } from '@/lib/format';
import { civilDate } from '@/lib/kernel/civil-date';
import { yearMonth } from '@/lib/kernel/year-month';

test.each([
  ['2019-04-22', '22/04/2019', '22 de abril de 2019'],
  ['2019-05-01', '01/05/2019', '1º de maio de 2019'],
  ['2018-11-04', '04/11/2018', '4 de novembro de 2018'],
  ['1994-12-31', '31/12/1994', '31 de dezembro de 1994'],
  ['2020-03-11', '11/03/2020', '11 de março de 2020'],
])('%s is printed %s, and in words %s', (date, short, long) => {
  expect(formatDate(civilDate(date))).toBe(short);
  expect(formatLongDate(civilDate(date))).toBe(long);
});

test('each month has the name the language gives it', () => {
  for (let month = 1; month <= 12; month += 1) {
    const date = civilDate(`2019-${String(month).padStart(2, '0')}-15`);
    const format = new Intl.DateTimeFormat('pt-BR', { dateStyle: 'long', timeZone: 'UTC' });
    expect(formatLongDate(date)).toBe(format.format(new Date(date)));
  }
});

test('a reference month is printed month first', () => {
  expect(formatMonth(yearMonth('2018-07'))).toBe('07/2018');
});

test.each([
  ['2019-04-21', 'domingo, 21/04/2019'],
  ['2019-04-22', 'segunda-feira, 22/04/2019'],
  ['2019-04-26', 'sexta-feira, 26/04/2019'],
  ['2019-04-27', 'sábado, 27/04/2019'],
])('%s with its weekday is %s', (date, printed) => {
  expect(formatWeekdayDate(civilDate(date))).toBe(printed);
});
