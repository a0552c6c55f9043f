import { describe, expect, test } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { documentStanding } from '@/lib/verification';

const document = { validUntil: civilDate('2019-04-29') };

describe('how a document stands', () => {
  test.each([
    ['2019-04-28', 'OWED', false, 'PAYABLE'],
    ['2019-04-29', 'OWED', false, 'PAYABLE'],
    ['2019-04-30', 'OWED', false, 'EXPIRED'],
    ['2019-04-28', 'CHANGED', false, 'OVERTAKEN'],
    ['2019-04-30', 'CHANGED', false, 'OVERTAKEN'],
    ['2019-04-28', 'OWED', true, 'RECEIVED'],
    ['2019-04-30', 'OWED', true, 'RECEIVED'],
    ['2019-04-28', 'CHANGED', true, 'RECEIVED'],
    ['2019-04-28', 'SETTLED', false, 'PAID'],
    ['2019-04-30', 'SETTLED', true, 'PAID'],
    ['2019-04-30', 'NOTHING_TO_PAY', false, 'VALID'],
  ] as const)('on %s, %s, Pix received %s: %s', (on, settlement, pixReceived, standing) => {
    expect(documentStanding(document, civilDate(on), { settlement, pixReceived })).toBe(standing);
  });

  test('one without a last day never expires', () => {
    const never = { settlement: 'OWED', pixReceived: false } as const;
    expect(documentStanding({ validUntil: null }, civilDate('2099-01-01'), never)).toBe('PAYABLE');
  });
});
