import { describe, expect, it } from 'vitest';
import { parseDownPayment } from '@/lib/installments';

describe('a down payment as typed', () => {
  it.each([
    ['41,53', 4_153],
    ['41.53', 4_153],
    ['41,5', 4_150],
    ['50', 5_000],
    ['R$ 1.234,56', 123_456],
    ['r$1.234', 123_400],
    ['1.234.567,8', 123_456_780],
    [' 0,01 ', 1],
  ])('reads "%s"', (text, amount) => {
    expect(parseDownPayment(text)).toEqual({ ok: true, value: amount });
  });

  it.each(['41,533', '1,234.56', '12.34,5', '-5', '0', '0,00', 'cem', '1e3', '12345678901', '.5', '5,'])(
    'refuses "%s"',
    (text) => {
      expect(parseDownPayment(text)).toEqual({ ok: false, error: { code: 'DOWN_PAYMENT_MALFORMED' } });
    },
  );

  it.each(['', '  ', 'R$'])('misses one in "%s"', (text) => {
    expect(parseDownPayment(text)).toEqual({ ok: false, error: { code: 'DOWN_PAYMENT_MISSING' } });
  });
});
