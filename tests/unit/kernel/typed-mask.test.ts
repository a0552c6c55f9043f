import { expect, test } from 'vitest';
import { withoutMask } from '@/lib/kernel/typed-mask';

test.each([
  ['464726.2', '4647262'],
  ['82630000004-7 15290041425-0', '826300000047152900414250'],
  ['13.018.171/0001-90', '13018171000190'],
  [' \t1\u00a02\u202f3\u20074\n', '1234'],
  ['1\u20102\u20113\u20124\u20135\u20146\u20157\u22128', '12345678'],
  ['1,2', '1,2'],
  ['1_2', '1_2'],
  ['1\u200b2', '1\u200b2'],
  ['．１', '．１'],
  ['', ''],
])('%j without its mask is %j: dots, dashes, slashes and spaces go, all else stays', (typed, expected) => {
  expect(withoutMask(typed, 40)).toBe(expected);
});

test('a text of the longest length is read, one character more is not', () => {
  expect(withoutMask('1 2 3', 5)).toBe('123');
  expect(withoutMask('1 2 34', 5)).toBe(null);
});
