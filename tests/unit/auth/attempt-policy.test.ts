import { describe, expect, it } from 'vitest';
import { type AttemptHistory, secondsToWait } from '@/lib/auth/attempt-policy';

const quiet: AttemptHistory = {
  accountFailures: 0,
  secondsSinceAccountFailure: 0,
  addressFailures: 0,
  secondsSinceAddressFailure: 0,
  addressIsKnown: false,
};

describe('how long to wait after failed tries', () => {
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
  ])('for an account number after %i failures: %i s', (accountFailures, expected) => {
    expect(secondsToWait({ ...quiet, accountFailures })).toBe(expected);
  });

  it.each([
    [19, 0],
    [20, 30],
    [25, 900],
  ])('for an address, which many may share, after %i failures: %i s', (addressFailures, expected) => {
    expect(secondsToWait({ ...quiet, addressFailures })).toBe(expected);
  });

  it.each([
    [29, 1],
    [30, 0],
    [31, 0],
  ])(
    'passes with time: %i s after the fifth failure %i s are left',
    (secondsSinceAccountFailure, expected) => {
      expect(secondsToWait({ ...quiet, accountFailures: 5, secondsSinceAccountFailure })).toBe(expected);
    },
  );

  it('is never longer than 15 minutes: nobody is locked out for ever', () => {
    const worst = { ...quiet, accountFailures: 1e9, addressFailures: 1e9 };
    expect(secondsToWait(worst)).toBe(900);
    expect(
      secondsToWait({ ...worst, secondsSinceAccountFailure: 900, secondsSinceAddressFailure: 900 }),
    ).toBe(0);
  });

  it("does not hold the account's owner at an address he is known from, unless that address failed too often itself", () => {
    expect(secondsToWait({ ...quiet, accountFailures: 50, addressIsKnown: true })).toBe(0);
    expect(secondsToWait({ ...quiet, accountFailures: 50, addressFailures: 20, addressIsKnown: true })).toBe(
      30,
    );
  });
});
