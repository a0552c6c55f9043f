import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Limit, limits, secondsToWait } from '@/lib/limits';

/** So many hits, the last of them so many seconds ago. */
const hits = (count: number, secondsAgo = 0): number[] => Array.from({ length: count }, () => secondsAgo);
const lookups: Limit = limits.REQUEST_LOOKUP_ADDRESS;
const account: Limit = limits.SIGN_IN_ACCOUNT;
const address: Limit = limits.SIGN_IN_ADDRESS;

describe('at most ten in any hour', () => {
  it.each([
    ['nothing was counted', [], 0],
    ['one less than allowed', hits(9, 5), 0],
    ['as many as allowed, just now', hits(10), 3_600],
    ['the oldest leaves in a second', [...hits(9), 3_599], 1],
    ['the oldest leaves in a thousandth of a second', [...hits(9), 3_599.999], 1],
    ['the oldest left at this moment', [...hits(9), 3_600], 0],
    ['the oldest left a second ago', [...hits(9), 3_601], 0],
    ['the order in which they are told is none', [1, 3_000, ...hits(8, 5)], 600],
    ['more than allowed: those too many must leave as well', [3_000, 2_000, ...hits(9)], 1_600],
  ])('%s', (_, ages, wait) => {
    expect(secondsToWait(lookups, ages)).toBe(wait);
  });
});

describe('how long to wait after failed tries to enter', () => {
  it.each([
    [4, 0],
    [5, 30],
    [6, 60],
    [7, 120],
    [8, 240],
    [9, 480],
    [10, 900],
    [11, 900],
    [5_000, 900],
  ])('for an account number after %i failures: %i s', (failures, expected) => {
    expect(secondsToWait(account, hits(failures))).toBe(expected);
  });

  it.each([
    [19, 0],
    [20, 30],
    [25, 900],
  ])('for an address, which many may share, after %i failures: %i s', (failures, expected) => {
    expect(secondsToWait(address, hits(failures))).toBe(expected);
  });

  it.each([
    [29, 1],
    [30, 0],
    [31, 0],
  ])('passes with time: %i s after the fifth failure %i s are left', (secondsAgo, expected) => {
    expect(secondsToWait(account, hits(5, secondsAgo))).toBe(expected);
  });

  it('is never longer than 15 minutes: nobody is locked out for ever', () => {
    expect(secondsToWait(account, hits(10_000))).toBe(900);
    expect(secondsToWait(account, hits(10_000, 900))).toBe(0);
  });

  it('is shorter where an older failure leaves the window meanwhile', () => {
    expect(secondsToWait(account, [86_399, ...hits(4)])).toBe(1);
    expect(secondsToWait(account, [86_390, ...hits(5)])).toBe(30);
  });
});

describe('what is told is exact', () => {
  const ages = fc.array(fc.double({ min: 0, max: 90_000, noNaN: true }), { maxLength: 40 });
  const later = (all: readonly number[], seconds: number) => all.map((age) => age + seconds);

  it.each(Object.entries<Limit>(limits))(
    '%s: after the wait it is allowed, one second earlier not',
    (_, limit) => {
      fc.assert(
        fc.property(ages, (all) => {
          const wait = secondsToWait(limit, all);
          expect(secondsToWait(limit, later(all, wait))).toBe(0);
          if (wait > 0) expect(secondsToWait(limit, later(all, wait - 1))).toBe(1);
        }),
      );
    },
  );
});
