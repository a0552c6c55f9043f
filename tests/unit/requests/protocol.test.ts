import { expect, it } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { protocolOf } from '@/lib/requests';

it.each([
  ['2019-04-22', 1n, '20191000000001'],
  ['2026-11-20', 999_999_999n, '20261999999999'],
])('the protocol of %s, sequence %i, is %s', (day, sequence, protocol) => {
  expect(protocolOf(civilDate(day), sequence)).toBe(protocol);
});

it('a sequence of ten digits fits no protocol', () => {
  expect(() => protocolOf(civilDate('2026-11-20'), 1_000_000_000n)).toThrow(RangeError);
});
