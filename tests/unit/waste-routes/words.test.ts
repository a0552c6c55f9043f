import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { hoursInWords, nearDay, weekdayOf, weekdaysInWords } from '@/lib/waste-routes';

describe('the words of a collection', () => {
  it.each([
    [[6], 'sábado'],
    [[1, 4], 'segunda e quinta'],
    [[1, 3, 5], 'segunda, quarta e sexta'],
  ] as const)('weekdays %j', (weekdays, words) => expect(weekdaysInWords(weekdays)).toBe(words));

  it.each([
    ['07:00', '11:00', 'das 7h às 11h'],
    ['18:30', '22:05', 'das 18h30 às 22h05'],
    ['00:00', '10:00', 'das 0h às 10h'],
  ])('hours %s to %s', (from, to, words) => expect(hoursInWords({ from, to })).toBe(words));

  it.each([
    ['2019-04-22', 'segunda-feira', 'hoje'],
    ['2019-04-23', 'terça-feira', 'amanhã'],
    ['2019-04-24', 'quarta-feira', null],
    ['2019-04-27', 'sábado', null],
    ['2019-04-28', 'domingo', null],
  ])('%s is a %s, %s', (date, weekday, near) => {
    expect(weekdayOf(civilDate(date))).toBe(weekday);
    expect(nearDay(civilDate(date), civilDate('2019-04-22'))).toBe(near);
  });
});
