import { describe, expect, it } from 'vitest';
import { firstCameOn, isPresent, type Occupancy, presentSince } from '@/lib/accounts';
import { civilDate } from '@/lib/kernel/civil-date';

function link(customerId: string, since: string, until: string | null = null): Occupancy {
  return {
    customerId,
    role: 'USER',
    since: civilDate(since),
    until: until === null ? null : civilDate(until),
  };
}

describe('who is present at a premises', () => {
  it.each([
    ['whoever is still linked', [link('me', '2018-01-01')], true, '2018-01-01', '2018-01-01'],
    ['nobody whose link has ended', [link('me', '2018-01-01', '2019-01-31')], false, null, '2018-01-01'],
    [
      'nobody whose link ends on a day to come',
      [link('me', '2018-01-01', '2999-12-31')],
      false,
      null,
      '2018-01-01',
    ],
    [
      'whoever left and came back, since their return',
      [link('me', '2010-05-03', '2015-02-01'), link('me', '2018-01-01')],
      true,
      '2018-01-01',
      '2010-05-03',
    ],
    [
      'whoever keeps one of two links, since that one',
      [
        link('me', '2012-01-01', '2013-01-01'),
        link('me', '2012-06-01'),
        link('me', '2011-01-01', '2011-02-01'),
      ],
      true,
      '2012-06-01',
      '2011-01-01',
    ],
    ['nobody for being where others are', [link('other', '2018-01-01')], false, null, null],
    ['nobody where nobody ever was', [], false, null, null],
  ] as const)('is %s', (_case, occupancies, present, since, first) => {
    expect(isPresent(occupancies, 'me')).toBe(present);
    expect(presentSince(occupancies, 'me')).toBe(since);
    expect(firstCameOn(occupancies, 'me')).toBe(first);
  });
});
