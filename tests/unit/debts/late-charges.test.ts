import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lateCharges } from '@/lib/debts';
import { businessCalendar } from '@/lib/kernel/business-days';
import { addDays, civilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { cents, centsFromDecimal, zeroCents } from '@/lib/kernel/money';
import { ratio } from '@/lib/kernel/ratio';
import { yearMonth } from '@/lib/kernel/year-month';
import { profiles } from '../../support/utilities';
import { bill, calendar, factors, manualBills, manualDay } from './manual-figures';

const deso = { terms: ruleAt(profiles.deso.lateCharges, manualDay), factors, calendar };
const saeg = { terms: ruleAt(profiles.saeg.lateCharges, manualDay), factors: new Map(), calendar };

function charged(overrides: Parameters<typeof bill>[0], asOf = manualDay, tables = deso) {
  const charges = lateCharges(bill(overrides), asOf, tables);
  if (!charges.ok) throw new Error(`${charges.error.code} ${charges.error.month}`);
  return charges.value;
}

describe("the manual's figures (DESO, 22/04/2019; GSAN UC0216)", () => {
  it.each(manualBills)('bill %s due %s of R$ %s bears R$ %s', (_reference, dueOn, amount, expected) => {
    const charges = charged({ dueOn: civilDate(dueOn), amount: centsFromDecimal(amount) });
    expect(charges.total).toBe(centsFromDecimal(expected));
  });

  it.each([
    ['2018-08-03', '53.90', 108, 431, 187],
    ['2018-09-03', '104.88', 210, 734, 333],
    ['2018-10-04', '35.64', 71, 214, 107],
    ['2018-11-05', '70.48', 141, 352, 149],
    ['2018-12-06', '75.49', 151, 302, 180],
    ['2019-01-04', '35.64', 71, 107, 78],
  ])(
    'due %s, R$ %s: fine %i, interest %i and correction %i cents, each rounded by itself',
    (dueOn, amount, fine, interest, correction) => {
      const charges = charged({ dueOn: civilDate(dueOn), amount: centsFromDecimal(amount) });
      expect([charges.fine, charges.interest, charges.correction]).toEqual([fine, interest, correction]);
    },
  );
});

describe('when nothing is charged', () => {
  it.each([
    ['the day before it is due', '2019-04-23', '2019-04-22', 0],
    ['on the due date', '2019-04-22', '2019-04-22', 0],
    ['three days late, which banks take to report (Friday to Monday)', '2018-12-07', '2018-12-10', 0],
    ['due on Saturday, asked on Tuesday: no business day lies between', '2018-12-08', '2018-12-11', 0],
  ])('%s', (_case, dueOn, asOf, expected) => {
    expect(charged({ dueOn: civilDate(dueOn) }, civilDate(asOf)).total).toBe(expected);
  });

  it('one business day beyond the three days is late', () => {
    expect(charged({ dueOn: civilDate('2018-12-06') }, civilDate('2018-12-10')).fine).toBe(108);
  });

  it('a holiday is no business day: due on Good Friday 2019, asked on Monday', () => {
    const noHoliday = { ...saeg, calendar: businessCalendar([]) };
    expect(charged({ dueOn: civilDate('2019-04-19') }, civilDate('2019-04-22'), saeg).total).toBe(0);
    expect(
      charged({ dueOn: civilDate('2019-04-19') }, civilDate('2019-04-22'), noHoliday).total,
    ).toBeGreaterThan(0);
  });

  it('on a direct debit, whoever is to blame for the delay', () => {
    expect(charged({ directDebit: true }).total).toBe(0);
  });
});

describe('the fine', () => {
  it('is 2 % once, never more than Lei 8.078/1990 art. 52 § 1º allows', () => {
    expect(charged({ amount: cents(10_000) }).fine).toBe(200);
  });

  it('is not charged on fines for earlier lateness that the bill already carries', () => {
    expect(charged({ amount: cents(10_000), billedFines: cents(1_000) }).fine).toBe(180);
  });

  it('is left out for an exempt bill, which still bears interest and correction', () => {
    const exempt = charged({ fineExempt: true });
    expect([exempt.fine, exempt.interest, exempt.correction]).toEqual([0, 431, 187]);
  });
});

describe('interest', () => {
  it.each([
    ['2018-08-01', 8],
    ['2018-08-31', 8],
    ['2018-09-01', 7],
  ])('DESO counts calendar months and ignores the day: due %s, %i months', (dueOn, months) => {
    const charges = charged({ dueOn: civilDate(dueOn), amount: cents(10_000) });
    expect(charges.period).toEqual({ unit: 'month', count: months });
    expect(charges.interest).toBe(months * 100);
  });

  it.each([
    ['2019-03-23', 30, 100],
    ['2019-04-12', 10, 33],
    ['2018-04-22', 365, 1217],
  ])(
    'SAEG counts days of a 30-day month: due %s, %i days, %i cents on R$ 100,00',
    (dueOn, days, expected) => {
      const charges = charged({ dueOn: civilDate(dueOn), amount: cents(10_000) }, manualDay, saeg);
      expect(charges.period).toEqual({ unit: 'day', count: days });
      expect(charges.interest).toBe(expected);
      expect(charges.correction).toBe(0);
    },
  );
});

describe('monetary correction', () => {
  it('falls when the index falls: a correction may be negative', () => {
    const falling = new Map([
      [yearMonth('2018-07'), ratio(1, 1)],
      [yearMonth('2019-04'), ratio(99, 100)],
    ]);
    expect(charged({ amount: cents(10_000) }, manualDay, { ...deso, factors: falling }).correction).toBe(
      -100,
    );
  });

  it.each([
    ['of the month before the due month', '2018-06-10', '2018-05'],
    ['of the month asked about', '2018-08-03', '2019-05', '2019-05-02'],
  ])('a missing factor %s is refused by name', (_case, dueOn, month, asOf = '2019-04-22') => {
    expect(lateCharges(bill({ dueOn: civilDate(dueOn) }), civilDate(asOf), deso)).toEqual({
      ok: false,
      error: { code: 'INDEX_FACTOR_MISSING', series: 'DESO', month },
    });
  });

  it('October is asked for as October (GSAN falls back to another month there)', () => {
    const october = lateCharges(bill({ dueOn: civilDate('2018-08-03') }), civilDate('2018-10-22'), deso);
    expect(october.ok && october.value.correctionFactors?.end.month).toBe('2018-10');
  });
});

describe('properties', () => {
  const amount = fc.integer({ min: 1, max: 100_000_000 }).map(cents);

  it('without an index, charges never fall as days pass', () => {
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 0, max: 3_000 }),
        fc.integer({ min: 0, max: 60 }),
        (value, days, more) => {
          const dueOn = civilDate('2010-01-15');
          const earlier = charged({ dueOn, amount: value }, addDays(dueOn, days), saeg).total;
          const later = charged({ dueOn, amount: value }, addDays(dueOn, days + more), saeg).total;
          expect(later).toBeGreaterThanOrEqual(earlier);
        },
      ),
    );
  });

  it('the total is the sum of its three parts, and a larger debt never bears a smaller fine', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [small, large] = a < b ? [a, b] : [b, a];
        const charges = charged({ amount: large });
        expect(charges.total).toBe(charges.fine + charges.interest + charges.correction);
        expect(charges.fine).toBeGreaterThanOrEqual(charged({ amount: small }).fine);
      }),
    );
  });

  it('fines already billed up to the whole amount leave no fine', () => {
    expect(charged({ amount: cents(500), billedFines: cents(500) }).fine).toBe(zeroCents);
  });
});
