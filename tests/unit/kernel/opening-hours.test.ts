import { expect, test } from 'vitest';
import { civilDateTime } from '@/lib/kernel/civil-date-time';
import { isWithin } from '@/lib/kernel/opening-hours';

test.each([
  ['07:59', false],
  ['08:00', true],
  ['17:59', true],
  ['18:00', false],
])('from 08:00 to 18:00, %s is within: %s', (time, expected) => {
  const hours = { opens: '08:00', closes: '18:00' };
  expect(isWithin(hours, civilDateTime(`2019-04-26T${time}`))).toBe(expected);
});
