import { describe, expect, it } from 'vitest';
import {
  type BillStatus,
  openStatuses,
  paidStatuses,
  type ReviewReason,
  type SlipStatus,
  settledStatuses,
  standing,
  suspendingReviews,
  validStatuses,
} from '@/lib/billing';
import { civilDate } from '@/lib/kernel/civil-date';

const y = true;
const n = false;

/** Status, review, agreement concluded; state; may be paid, is open, is demanded, is settled, is void; money for it. */
const cases = [
  ['OPEN', null, null, 'PAYABLE', y, y, y, n, n, 'SETTLED'],
  ['OPEN', 'CARD_PAYMENT', null, 'PAYING_BY_CARD', n, y, y, n, n, 'SETTLED'],
  ['OPEN', 'JUDICIAL', null, 'IN_COURT', n, y, n, n, n, 'TO_SETTLE'],
  ['OPEN', 'PROOF_OF_PAYMENT', null, 'UNDER_REVIEW', n, y, y, n, n, 'TO_SETTLE'],
  ['OPEN', 'HIGH_CONSUMPTION', null, 'UNDER_REVIEW', n, y, y, n, n, 'TO_SETTLE'],
  ['OPEN', 'LOW_CONSUMPTION', null, 'UNDER_REVIEW', n, y, y, n, n, 'TO_SETTLE'],
  ['PAID', null, null, 'PAID', n, n, n, y, n, 'DUPLICATE'],
  ['IN_INSTALLMENTS', null, null, 'IN_INSTALLMENTS', n, n, n, n, n, 'TO_SETTLE'],
  ['IN_INSTALLMENTS', null, '2018-01-10', 'PAID_IN_INSTALLMENTS', n, n, n, y, n, 'TO_SETTLE'],
  ['CANCELLED', null, null, 'CANCELLED', n, n, n, n, y, 'TO_SETTLE'],
  ['AMENDED', null, null, 'AMENDED', n, n, n, n, y, 'TO_SETTLE'],
  ['PRESCRIBED', null, null, 'PRESCRIBED', n, n, n, n, n, 'TO_SETTLE'],
] as const;

const reviews: readonly ReviewReason[] = [
  'CARD_PAYMENT',
  'JUDICIAL',
  'PROOF_OF_PAYMENT',
  'HIGH_CONSUMPTION',
  'LOW_CONSUMPTION',
];
const ended: readonly BillStatus[] = ['PAID', 'IN_INSTALLMENTS', 'CANCELLED', 'AMENDED', 'PRESCRIBED'];

describe('how a bill stands', () => {
  it.each(cases)(
    '%s, review %s, agreement concluded %s: %s',
    (status, reviewReason, concluded, state, mayBePaid, isOpen, isDemanded, isSettled, isVoid, money) => {
      const agreementConcludedOn = concluded === null ? null : civilDate(concluded);
      expect(standing({ status, reviewReason, agreementConcludedOn })).toEqual({
        ...{ state, mayBePaid, isOpen, isDemanded, isSettled, isVoid, money },
      });
    },
  );

  it.each(ended.flatMap((status) => reviews.map((reason) => [status, reason] as const)))(
    'a bill that is %s is so, although its review for %s was never closed',
    (status, reviewReason) => {
      expect(standing({ status, reviewReason })).toEqual(standing({ status }));
    },
  );

  it('an agreement paid to the end makes nothing of a bill that is not in it', () => {
    const agreementConcludedOn = civilDate('2018-01-10');
    for (const status of ['OPEN', 'PAID', 'CANCELLED', 'AMENDED', 'PRESCRIBED'] as const) {
      expect(standing({ status, agreementConcludedOn })).toEqual(standing({ status }));
    }
  });
});

describe('how a slip stands', () => {
  it.each([
    ['OPEN', 'PAYABLE', true, false],
    ['PAID', 'PAID', false, true],
    ['CANCELLED', 'CANCELLED', false, false],
  ] satisfies [SlipStatus, string, boolean, boolean][])('%s: %s', (status, state, mayBePaid, isSettled) => {
    expect(standing({ status })).toMatchObject({ state, mayBePaid, isSettled });
  });
});

describe('what a search asks the database for', () => {
  it('leaves out no bill that the rule would find', () => {
    expect(openStatuses).toEqual(['OPEN']);
    expect(paidStatuses).toEqual(['PAID']);
    expect(settledStatuses).toEqual(['PAID', 'IN_INSTALLMENTS']);
    expect(validStatuses).toEqual(['OPEN', 'PAID', 'IN_INSTALLMENTS', 'PRESCRIBED']);
    expect(suspendingReviews).toEqual(['JUDICIAL']);
  });
});
