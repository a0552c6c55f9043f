import { describe, expect, it } from 'vitest';
import { cents } from '@/lib/kernel/money';
import {
  dueAt,
  type Price,
  type Provision,
  provisionAt,
  type QuoteLine,
  type Term,
} from '@/lib/service-tariff';
import { demonstrationDay, guaratingueta } from './questions';

// The type checker is the judge here: each expected error that does not come is an error itself.

describe('a value of the tariff', () => {
  it('without its day and source does not compile', () => {
    // @ts-expect-error an object that looks like a rule is none: dated makes it, and wants a day and an act
    const rule: Provision<Price>['rule'] = { name: 'x', entries: [] };
    expect(() => provisionAt({ id: 'x', sentences: [], rule }, demonstrationDay)).toThrow();
  });

  it('without the sentences it restates does not compile', () => {
    // @ts-expect-error sentences are missing
    const silent: Partial<Provision<Price>> & Pick<Provision<Price>, 'sentences'> = { id: 'x' };
    expect(silent.sentences).toBeUndefined();
  });

  it('as a number without its kind does not compile', () => {
    // @ts-expect-error 24.78 is no price
    const loose: Price = 24.78;
    expect(loose).toBe(24.78);
  });

  it('in a line without its source does not compile', () => {
    // @ts-expect-error source is missing
    const line: QuoteLine = {
      id: 'x',
      description: 'Lacre',
      unit: 'SERVICE',
      quantity: '1',
      unitPrice: cents(1),
      amount: cents(1),
      from: demonstrationDay,
    };
    expect(line.source).toBeUndefined();
  });

  it('that is a term from a plain text does not compile', () => {
    const term: Term = {
      count: 7,
      unit: 'CALENDAR_DAY',
      start: 'REQUEST',
      firstDay: 'START',
      lastDayOff: 'STAYS',
    };
    // @ts-expect-error a plain text is no civil date and time
    expect(() => dueAt(term, '22/04/2019', guaratingueta)).toThrow(RangeError);
  });
});
