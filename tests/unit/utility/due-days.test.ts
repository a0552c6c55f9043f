import { describe, expect, it } from 'vitest';
import { dueDays } from '@/lib/due-date/utility-terms';
import { profiles } from '../../support/utilities';

describe('the due days of a profile (Lei 8.987/1995, art. 7º-A)', () => {
  it.each([
    ['five', [5, 10, 15, 20, 25], false],
    ['six', [5, 10, 15, 20, 25, 30], true],
    ['seven', [1, 5, 10, 15, 20, 25, 30], true],
    ['six with one twice', [5, 10, 15, 20, 25, 25], false],
    ['a day 0', [0, 10, 15, 20, 25, 30], false],
    ['a day 31', [5, 10, 15, 20, 25, 31], true],
    ['a day 32', [5, 10, 15, 20, 25, 32], false],
    ['half a day', [5, 10, 15, 20, 25, 29.5], false],
  ])('%s', (_case, days, accepted) => {
    if (accepted) expect(dueDays(days)).toEqual(days);
    else expect(() => dueDays(days)).toThrow(RangeError);
  });

  it('are the six of the manual for each utility', () => {
    for (const { dueDate } of Object.values(profiles)) {
      expect(dueDate.entries.map(({ value }) => value.days)).toEqual([[5, 10, 15, 20, 25, 30]]);
    }
  });
});
