import { describe, expect, it } from 'vitest';
import { parseAccountNumber } from '@/lib/accounts';
import type { Bill } from '@/lib/billing';
import { digitableLine, parseBillFreeField } from '@/lib/collection';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { err } from '@/lib/kernel/result';
import { yearMonth } from '@/lib/kernel/year-month';
import { billCode, checkSecondCopy, composeSecondCopies } from '@/lib/second-copy';
import { profiles } from '../../support/utilities';
import { anyBill } from '../billing/any-bill';

const account = parseAccountNumber('464726.2');
if (!account.ok) throw new Error(account.error.code);
const premises = { accountNumber: account.value, locality: { id: 425, name: 'POV ARRODIADOR' } };
const terms = { companyCode: '0041', modulus: 10 } as const;

function code(month: string, amount: number) {
  return billCode({ terms, premises, bill: { referenceMonth: yearMonth(month), amount: cents(amount) } });
}

describe('the digits of a bill', () => {
  it('are of payment type 3, with the amount of the bill itself', () => {
    const built = code('2018-07', 5_390);
    expect(built.ok && digitableLine(built.value)).toBe(
      '82630000000-5 53900041425-7 00464726201-5 07201850003-2',
    );
  });

  it('say which bill they pay when they are read again', () => {
    const built = code('2018-12', 3_564);
    expect(built.ok && parseBillFreeField(built.value.slice(19))).toMatchObject({
      ok: true,
      value: { localityId: 425, accountNumber: '4647262', referenceMonth: '2018-12' },
    });
  });

  it.each([
    [99_999_999_999, true],
    [100_000_000_000, false],
  ])('hold %i cents: %s', (amount, fits) => {
    expect(code('2018-07', amount).ok).toBe(fits);
  });
});

describe('a second copy', () => {
  const open = { status: 'OPEN', settledOn: null, reviewReason: null } as const;

  it('is given for an open bill', () => {
    expect(checkSecondCopy(open).ok).toBe(true);
  });

  it.each(['CARD_PAYMENT', 'JUDICIAL', 'PROOF_OF_PAYMENT', 'HIGH_CONSUMPTION', 'LOW_CONSUMPTION'] as const)(
    'is refused while the bill is under review for %s',
    (reviewReason) => {
      expect(checkSecondCopy({ ...open, reviewReason })).toEqual(
        err({ code: 'BILL_UNDER_REVIEW', reason: reviewReason }),
      );
    },
  );

  it.each(['PAID', 'IN_INSTALLMENTS', 'CANCELLED', 'AMENDED', 'PRESCRIBED'] as const)(
    'is refused for a bill that is %s, whatever review it was under',
    (state) => {
      const refused = checkSecondCopy({ ...open, status: state, reviewReason: 'JUDICIAL' });
      expect(refused).toEqual(err({ code: 'BILL_NOT_OPEN', state, settledOn: null }));
    },
  );
});

describe('the list', () => {
  const bill = (id: string, amount: number, reviewReason: Bill['reviewReason'] = null) =>
    anyBill({ id, amount: cents(amount), reviewReason });
  const debts = err({
    code: 'INDEX_FACTOR_MISSING',
    series: 'DESO-DEMONSTRATION',
    month: yearMonth('2018-05'),
  } as const);
  const list = composeSecondCopies([bill('b', 100), bill('a', 250, 'JUDICIAL'), bill('c', 11)], {
    asOf: civilDate('2019-04-22'),
    collectionLagDays: 3,
    debts,
    received: new Map(),
  });

  it('adds what may be paid, and sets apart what is under review', () => {
    expect(list.openTotal).toBe(111);
    expect(list.underReview.map(({ id }) => id)).toEqual(['a']);
  });

  it('counts payments up to three days ago', () => {
    expect(list.countedOn).toBe('2019-04-19');
  });

  it('stays of use while late charges cannot be computed', () => {
    expect(list.chargesToCome).toEqual(debts);
    expect(list.bills).toHaveLength(2);
  });
});

describe('the banks of a profile', () => {
  it('are reached by a safe address, each once', () => {
    for (const { secondCopy } of Object.values(profiles)) {
      for (const { value } of secondCopy.entries) {
        const urls = value.banks.map(({ url }) => new URL(url));
        expect(urls.every(({ protocol }) => protocol === 'https:')).toBe(true);
        expect(new Set(urls.map(({ host }) => host)).size).toBe(urls.length);
      }
    }
  });
});
