import { describe, expect, test } from 'vitest';
import { formatPhones } from '@/lib/format';
import { parsePhones } from '@/lib/typed';

describe('a telephone, by the numbering plan (Anatel, Resoluções 86/1998, 263/2001 and 553/2010)', () => {
  test.each([
    ['(79) 3226-1000', '7932261000'],
    ['79 3226 1000', '7932261000'],
    ['+55 79 3226-1000', '7932261000'],
    ['0055 79 3226-1000', '7932261000'],
    ['557932261000', '7932261000'],
    ['0793226-1000', '7932261000'],
    ['0XX79 3226-1000', '7932261000'],
    ['(0xx79) 3226-1000', '7932261000'],
    ['(55) 99999-1234', '55999991234'],
    ['+55 (55) 99999-1234', '55999991234'],
    ['0800 079 0195', '08000790195'],
    ['79 9.9999–1234', '79999991234'],
    ['Tel.: 79 99999-1234', '79999991234'],
  ])('%j is %s', (typed, value) => {
    expect(parsePhones(typed)).toEqual({ ok: true, value });
  });

  test.each([
    '(79) 99999-1234 / (79) 3226-1000',
    '79 99999-1234 ou 79 3226-1000',
    '79 99999-1234 ou 3226-1000',
    '79999991234, 7932261000',
    '79999991234; 7932261000',
    '79999991234 7932261000',
    '(79) 99999-1234 (79) 3226-1000',
    '+55 79 99999-1234 +55 79 3226-1000',
    '79 99999-1234 e 3226-1000',
    '(79) 99999-1234\n(79) 3226-1000',
    '79 99999-1234 / 3226-1000',
  ])('both of %j are kept', (typed) => {
    expect(parsePhones(typed)).toEqual({ ok: true, value: '79999991234 7932261000' });
  });

  test.each([
    ['', 'PHONE_MISSING'],
    [' \u200e ', 'PHONE_MISSING'],
    ['Telefone:', 'PHONE_MISSING'],
    ['00000000000', 'PHONE_MALFORMED'],
    ['0000000000', 'PHONE_MALFORMED'],
    ['99999999999', 'PHONE_MALFORMED'],
    ['(79) 0226-1000', 'PHONE_MALFORMED'],
    ['99999-1234', 'PHONE_MALFORMED'],
    ['não tenho', 'PHONE_MALFORMED'],
    ['+1 202 555 0123', 'PHONE_MALFORMED'],
    ['(20) 99999-1234', 'PHONE_MALFORMED'],
    ['(23) 99999-1234', 'PHONE_AREA_CODE'],
    ['79 99999-1234, 79 3226-1000, 79 3226-1001', 'PHONE_TOO_MANY'],
    ['79 99999-1234 / 12', 'PHONE_MALFORMED'],
  ])('%j is none: %s', (typed, code) => {
    expect(parsePhones(typed)).toEqual({ ok: false, error: { code } });
  });

  test('two are printed as two, and a number without area code in one piece', () => {
    expect(formatPhones('79999991234 7932261000')).toBe('(79) 99999-1234 ou (79) 3226-1000');
    expect(formatPhones('08000790195')).toBe('08000790195');
  });
});
