import { describe, expect, it } from 'vitest';
import { standing } from '@/lib/billing';
import { decideCallback, isFresh, messageText, referenceText, statusAfter } from '@/lib/card-payments';
import { cents } from '@/lib/kernel/money';

const asked = cents(12_511);

describe('what a company tells of an attempt', () => {
  it.each([
    ['PENDING', 'APPROVED', 12_511, 'SETTLED', 'SETTLED'],
    ['EXPIRED', 'APPROVED', 12_511, 'SETTLED_LATE', 'SETTLED'],
    ['CANCELLED', 'APPROVED', 12_511, 'SETTLED_LATE', 'SETTLED'],
    ['DECLINED', 'APPROVED', 12_511, 'SETTLED_LATE', 'SETTLED'],
    ['MISMATCH', 'APPROVED', 12_511, 'SETTLED_LATE', 'SETTLED'],
    ['SETTLED', 'APPROVED', 12_511, 'DUPLICATE', 'SETTLED'],
    ['PENDING', 'APPROVED', 12_510, 'AMOUNT_MISMATCH', 'MISMATCH'],
    ['PENDING', 'APPROVED', 12_512, 'AMOUNT_MISMATCH', 'MISMATCH'],
    ['EXPIRED', 'APPROVED', 12_510, 'AMOUNT_MISMATCH', 'MISMATCH'],
    ['SETTLED', 'APPROVED', 12_510, 'AMOUNT_MISMATCH', 'SETTLED'],
    ['PENDING', 'DECLINED', 12_511, 'RELEASED', 'DECLINED'],
    ['PENDING', 'CANCELLED', 12_511, 'RELEASED', 'CANCELLED'],
    ['SETTLED', 'DECLINED', 12_511, 'IGNORED', 'SETTLED'],
    ['EXPIRED', 'CANCELLED', 12_511, 'IGNORED', 'EXPIRED'],
  ] as const)('%s and %s of %i: %s, then %s', (status, told, amount, outcome, after) => {
    const before = { status, total: asked, alreadyCounted: false };
    expect(decideCallback(before, { outcome: told, amount: cents(amount) })).toBe(outcome);
    expect(statusAfter(status, outcome, told)).toBe(after);
  });

  it.each(['PENDING', 'SETTLED', 'EXPIRED'] as const)(
    'money counted already is not counted again (%s)',
    (status) => {
      const before = { status, total: asked, alreadyCounted: true };
      expect(decideCallback(before, { outcome: 'APPROVED', amount: asked })).toBe('IGNORED');
    },
  );
});

describe('money that arrives for a bill', () => {
  it.each([
    ['OPEN', null, 'SETTLED'],
    ['OPEN', 'CARD_PAYMENT', 'SETTLED'],
    ['OPEN', 'JUDICIAL', 'TO_SETTLE'],
    ['OPEN', 'PROOF_OF_PAYMENT', 'TO_SETTLE'],
    ['PAID', null, 'DUPLICATE'],
    ['CANCELLED', null, 'TO_SETTLE'],
    ['IN_INSTALLMENTS', null, 'TO_SETTLE'],
  ] as const)('that is %s, under review for %s, is %s', (status, reviewReason, expected) => {
    expect(standing({ status, reviewReason }).money).toBe(expected);
  });
});

describe('a message signed so long ago', () => {
  const now = Date.UTC(2019, 3, 22, 15);
  it.each([
    [-301, false],
    [-300, true],
    [0, true],
    [300, true],
    [301, false],
  ])('%i seconds from now: taken is %s', (seconds, taken) => {
    expect(isFresh(String(now / 1_000 + seconds), now, 300)).toBe(taken);
  });

  it.each(['', '-1', '1e9', '15 ', 'ontem', '9'.repeat(13)])('refuses "%s" as a timestamp', (text) => {
    expect(isFresh(text, now, 300)).toBe(false);
  });
});

describe('what is signed', () => {
  const reference = {
    companyId: 'a',
    attemptId: 'b',
    amountCents: 12_511,
    expiresAt: '2019-04-22T15:30:00.000Z',
    returnUrl: 'https://portal.example/x',
  };

  it.each([
    { companyId: 'z' },
    { attemptId: 'z' },
    { amountCents: 12_510 },
    { expiresAt: '2019-04-22T15:31:00.000Z' },
    { returnUrl: 'https://elsewhere.example/x' },
  ])('changes with %o', (change) => {
    expect(referenceText({ ...reference, ...change })).not.toBe(referenceText(reference));
  });

  it('of a message is its time, its event and its bytes, in this form', () => {
    expect(messageText({ timestamp: '1555945200', eventId: 'e1', body: '{ "a":1}' })).toBe(
      'card-callback:v1\n1555945200\ne1\n{ "a":1}',
    );
  });
});
