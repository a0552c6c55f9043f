import { describe, expect, it, test } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { dated } from '@/lib/kernel/dated-rule';
import { latestEntry, periodInWords, periodsOf, provisionsOf } from '@/lib/service-tariff';
import { saegCatalogue } from '../questions';

const source = { act: 'Uma lei' };
const rule = dated('a rule', [
  { from: civilDate('2016-12-01'), value: 'a', source },
  { from: civilDate('2018-11-23'), until: civilDate('2019-12-31'), value: 'b', source },
  { from: civilDate('2023-01-11'), value: 'c', source },
]);

describe('the history of a rule', () => {
  it('is told newest first, each time to the day before the next or to its own last day', () => {
    const periods = periodsOf({ id: 'x', rule, sentences: [] });
    expect(periods.map(({ from, until, value }) => [value, from, until])).toEqual([
      ['c', '2023-01-11', null],
      ['b', '2018-11-23', '2019-12-31'],
      ['a', '2016-12-01', '2018-11-22'],
    ]);
    expect(periods.map(periodInWords)).toEqual([
      'Desde 11/01/2023',
      'De 23/11/2018 a 31/12/2019',
      'De 01/12/2016 a 22/11/2018',
    ]);
  });

  it('has its newest entry whatever day it is', () => {
    expect(latestEntry(rule).value).toBe('c');
  });

  test.each(saegCatalogue.services)(
    'of $code begins with the newest entry and leaves none out',
    (service) => {
      for (const provision of provisionsOf(service)) {
        const periods = periodsOf(provision);
        expect(periods).toHaveLength(provision.rule.entries.length);
        expect(periods[0]?.value).toBe(latestEntry(provision.rule).value);
      }
    },
  );
});
