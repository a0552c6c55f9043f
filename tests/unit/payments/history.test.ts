import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';
import { composeHistory, type Payment, paymentYear } from '@/lib/payments';
import type { PaymentClassification } from '@/lib/receipts';

function payment(
  id: string,
  paidOn: string,
  month: string,
  classification: PaymentClassification = 'SETTLED',
): Payment {
  const document = {
    kind: 'BILL',
    id: `bill-${id}`,
    referenceMonth: yearMonth(month),
    dueOn: civilDate(paidOn),
  } as const;
  return {
    id,
    classification,
    document,
    amount: cents(100),
    paidOn: civilDate(paidOn),
    collector: 'BANCO DO BRASIL',
  };
}

const ids = (payments: readonly Payment[]) => payments.map(({ id }) => id);

describe('the history of payments', () => {
  it('stands newest first, and on one day by reference month', () => {
    const history = composeHistory([
      payment('a', '2018-09-24', '2018-06'),
      payment('b', '2018-09-25', '2018-05'),
      payment('c', '2018-09-25', '2018-06'),
      payment('d', '2018-09-26', '2018-04'),
    ]);
    expect(ids(history.settled)).toEqual(['d', 'c', 'b', 'a']);
  });

  it.each(['DUPLICATE', 'UNKNOWN_DOCUMENT', 'EXCESS', 'TO_SETTLE', 'MISMATCH'] as const)(
    'tells a payment that is %s apart: it has settled nothing',
    (classification) => {
      const history = composeHistory([
        payment('a', '2018-09-24', '2018-06'),
        payment('b', '2018-09-25', '2018-06', classification),
      ]);
      expect([ids(history.settled), ids(history.unmatched)]).toEqual([['a'], ['b']]);
    },
  );
});

describe('a year of payments', () => {
  const history = composeHistory([
    payment('a', '2017-12-31', '2017-11'),
    payment('b', '2018-01-01', '2017-12'),
    payment('c', '2019-01-02', '2018-12', 'DUPLICATE'),
  ]);

  it.each([
    ['the one asked for', '2017', '2017', ['a']],
    ['the newest one when none is asked for', undefined, '2018', ['b']],
    ['the newest one when the asked one has no settled payment', '2019', '2018', ['b']],
    ['the newest one when what is asked for is no year', 'x', '2018', ['b']],
  ])('is %s', (_case, asked, year, expected) => {
    const shown = paymentYear(history, asked);
    expect([shown?.year, shown?.years, ids(shown?.payments ?? [])]).toEqual([
      year,
      ['2018', '2017'],
      expected,
    ]);
  });

  it('is none where nothing was ever paid', () => {
    expect(paymentYear(composeHistory([]), '2018')).toBeNull();
  });
});
