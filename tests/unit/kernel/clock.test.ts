import { describe, expect, it, test } from 'vitest';
import { fixedClock, systemClock } from '@/lib/kernel/clock';

describe('a fixed clock', () => {
  it('stands still, whatever is done to the instants it gave', () => {
    const clock = fixedClock('2019-04-22T12:00:00-03:00');
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2019-04-22T15:00:00.000Z');
  });

  test.each(['2019-04-22T12:00:00', '2019-04-22', '2019-04-22T25:00:00Z', 'today', ''])(
    'is not set to %j, which is no instant or does not say its offset',
    (instant) => {
      expect(() => fixedClock(instant)).toThrow(RangeError);
    },
  );
});

describe('the system clock', () => {
  it('tells the time of the machine', () => {
    const before = Date.now();
    const now = systemClock.now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});
