import { expect, it, test } from 'vitest';
import { dayOfWeek } from '@/lib/kernel/civil-date';
import { easterSunday } from '@/lib/kernel/easter';

test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [2000, '2000-04-23'],
  [2016, '2016-03-27'],
  [2018, '2018-04-01'],
  [2019, '2019-04-21'],
  [2020, '2020-04-12'],
  [2024, '2024-03-31'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
])('Easter of %i was or will be on %s', (year, expected) => {
  expect(easterSunday(year)).toBe(expected);
});

it('is a Sunday from 22 March to 25 April, whatever the year', () => {
  for (let year = 1583; year < 3000; year += 1) {
    const easter = easterSunday(year);
    expect(dayOfWeek(easter)).toBe(0);
    expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
  }
});

it('is not reckoned before the Gregorian calendar', () => {
  expect(() => easterSunday(1582)).toThrow(RangeError);
});
