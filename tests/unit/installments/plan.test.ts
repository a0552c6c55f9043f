import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InstallmentTerms } from '@/lib/installments';
import { effectiveRate, type InstallmentPlan, lawfulPlans, splitPrincipal } from '@/lib/installments';
import { civilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { type Cents, cents, centsFromDecimal, sumCents, zeroCents } from '@/lib/kernel/money';
import { compareRatios, decimalFromRatio, percent } from '@/lib/kernel/ratio';
import { profiles } from '../../support/utilities';

const day = civilDate('2019-04-22');
const deso = ruleAt(profiles.deso.installments, day).value;
const saeg = ruleAt(profiles.saeg.installments, day).value;

function plansOf(debt: string, downPayment: string, terms: InstallmentTerms, fee = zeroCents) {
  return lawfulPlans({
    debt: centsFromDecimal(debt),
    downPayment: centsFromDecimal(downPayment),
    terms,
    fee,
  });
}

describe("the manual's table: 415,29 with 41,53 down at 1,63 % a month", () => {
  const plans = plansOf('415.29', '41.53', deso);

  it.each([
    [1, '379.85', '6.09'],
    [2, '191.46', '9.16'],
    [3, '128.67', '12.25'],
    [4, '97.28', '15.36'],
    [5, '78.45', '18.49'],
    [6, '65.90', '21.64'],
  ])('asks for %i of %s, which is %s of interest', (times, installment, interest) => {
    const plan = plans.find((one) => one.times === times);
    expect(plan?.installments).toEqual(Array(times).fill(centsFromDecimal(installment)));
    expect(plan?.interest).toBe(centsFromDecimal(interest));
  });

  it('has these six plans and no other, and names nobody who must approve', () => {
    expect(plans.map(({ times }) => times)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(plans.map(({ authority }) => authority)).toEqual(Array(6).fill(null));
  });

  it('rounds the sixth from 65,895 and a little more, where four places would lose a cent', () => {
    expect(splitPrincipal(cents(37_376), percent('1.63'), 6)[0]).toBe(6_590);
    expect(splitPrincipal(cents(37_375), percent('1.63'), 6)[0]).toBe(6_589);
  });

  it('costs in effect what it says, but for the rounding of installments to the cent', () => {
    const monthly = plans.map(
      ({ effectiveRate: rate }) => rate && decimalFromRatio(rate.monthly, 4, 'half-up'),
    );
    expect(monthly).toEqual(Array(6).fill('0.0163'));
  });
});

describe("SAEG's plans (Artigo 9º)", () => {
  const plans = plansOf('1000.00', '300.00', saeg);

  it.each([
    [2, 'ATTENDANT'],
    [6, 'ATTENDANT'],
    [7, 'SERVICE_MANAGER'],
    [10, 'SERVICE_MANAGER'],
    [11, 'COMMERCIAL_DIRECTOR'],
    [60, 'COMMERCIAL_DIRECTOR'],
  ])('in %i times are granted by the %s', (times, authority) => {
    expect(plans.find((plan) => plan.times === times)?.authority).toBe(authority);
  });

  it('count the 30 % as their first installment, so that 3 times leave two more', () => {
    expect(plans.map(({ times }) => times)).toEqual(Array.from({ length: 59 }, (_, index) => index + 2));
    expect(plans[1]?.installments).toEqual([35_000, 35_000]);
  });

  it('without interest give the cents left over to the first installments and sum to the debt', () => {
    const plan = plansOf('1000.00', '300.00', saeg).find(({ times }) => times === 4);
    expect(plan?.installments).toEqual([23_334, 23_333, 23_333]);
    expect([plan?.total, plan?.interest]).toEqual([100_000, 0]);
    expect(decimalFromRatio(plan?.effectiveRate?.monthly ?? percent('9'), 4, 'half-up')).toBe('0.0000');
  });

  it('of a re-agreement cost the fee of 41,35, which the effective rate shows', () => {
    const plan = plansOf('1000.00', '300.00', saeg, cents(4_135)).find(({ times }) => times === 4);
    expect([plan?.total, plan?.interest]).toEqual([104_135, 0]);
    expect(decimalFromRatio(plan?.effectiveRate?.monthly ?? percent('0'), 4, 'half-up')).toBe('0.0311');
  });

  it('leave out what would ask for installments of nothing', () => {
    const plans = plansOf('1.00', '0.98', saeg);
    expect(plans.map(({ times }) => times)).toEqual([2, 3]);
  });
});

describe('the effective rate', () => {
  it('is the rate that makes the installments worth what is financed', () => {
    const rate = effectiveRate(cents(10_000), [cents(11_000)]);
    expect(rate && decimalFromRatio(rate.monthly, 6, 'half-up')).toBe('0.100000');
    expect(rate && decimalFromRatio(rate.yearly, 6, 'half-up')).toBe('2.138428');
  });

  it('finds rates above 100 % a month', () => {
    const rate = effectiveRate(cents(100), [cents(450)]);
    expect(rate && decimalFromRatio(rate.monthly, 6, 'half-up')).toBe('3.500000');
  });

  it('is nothing where nothing is paid beyond, and none where nothing is financed', () => {
    expect(decimalFromRatio(effectiveRate(cents(100), [cents(99)])?.monthly ?? percent('9'), 2, 'up')).toBe(
      '0.00',
    );
    expect(effectiveRate(zeroCents, [cents(100)])).toBeNull();
  });
});

const debts = fc.integer({ min: 10_000, max: 500_000_00 }).map(cents);
const parts = fc.integer({ min: 100, max: 999 });
const terms = fc.constantFrom(deso, saeg);

function requestOf(debt: Cents, thousandths: number, of: InstallmentTerms) {
  return { debt, downPayment: cents(Math.ceil((debt * thousandths) / 1_000)), terms: of, fee: zeroCents };
}

describe('any plan', () => {
  it('totals what its parts sum to, and never less than the debt by more than half a cent an installment', () => {
    fc.assert(
      fc.property(debts, parts, terms, (debt, part, of) => {
        for (const plan of lawfulPlans(requestOf(debt, part, of))) {
          expect(sumCents([plan.downPayment, plan.fee, ...plan.installments])).toBe(plan.total);
          expect(plan.total * 2).toBeGreaterThanOrEqual(debt * 2 - plan.installments.length);
        }
      }),
    );
  });

  it('without interest sums exactly to the debt, its installments at most a cent apart', () => {
    fc.assert(
      fc.property(debts, parts, (debt, part) => {
        for (const { total, installments } of lawfulPlans(requestOf(debt, part, saeg))) {
          expect(total).toBe(debt);
          expect(Math.max(...installments) - Math.min(...installments)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('never has a larger installment, nor a cost larger by more than a cent an installment, for more paid down', () => {
    fc.assert(
      fc.property(debts, fc.tuple(parts, parts), terms, (debt, [one, other], of) => {
        const [less, more] = [one, other]
          .toSorted((a, b) => a - b)
          .map((part) => lawfulPlans(requestOf(debt, part ?? 0, of)));
        for (const dearer of less ?? []) {
          const cheaper = more?.find(({ times }) => times === dearer.times);
          if (cheaper) expectNoDearer(cheaper, dearer);
        }
      }),
    );
  });

  it('with fewer installments asks for no more interest, but for the cents of rounding', () => {
    fc.assert(
      fc.property(debts, parts, (debt, part) => {
        const interests = lawfulPlans(requestOf(debt, part, deso)).map(({ interest }) => interest);
        const rising = interests.every((interest, index) => interest >= (interests[index - 1] ?? 0) - 6);
        expect(rising).toBe(true);
      }),
    );
  });

  it('has an effective rate no lower than zero, and zero where it asks for no interest', () => {
    fc.assert(
      fc.property(debts, parts, terms, (debt, part, of) => {
        for (const { effectiveRate: rate, interest } of lawfulPlans(requestOf(debt, part, of))) {
          const sign = rate && compareRatios(rate.monthly, percent('0'));
          expect(sign).toBe(interest > 0 ? 1 : 0);
        }
      }),
      { numRuns: 30 },
    );
  });
});

function expectNoDearer(cheaper: InstallmentPlan, dearer: InstallmentPlan): void {
  expect(cheaper.installments[0]).toBeLessThanOrEqual(dearer.installments[0] ?? 0);
  expect(cheaper.total).toBeLessThanOrEqual(dearer.total + dearer.installments.length);
}
