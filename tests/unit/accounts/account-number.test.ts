import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { accountNumberFromDatabase, parseAccountNumber } from '@/lib/accounts';

const accepted = (value: string) => ({ ok: true, value });
const refused = (code: string) => ({ ok: false, error: { code } });

describe('the manual’s account number', () => {
  test.each([
    '464726.2',
    '4647262',
    '464726-2',
    '464.726-2',
    '464726/2',
    ' 464726 . 2 ',
    '464726\u00a0.\u00a02',
    '464726\u20112',
    '4647262\u200b',
    '４６４７２６２',
    '004647262',
    '0000000000004647262',
  ])('is read from %j', (typed) => {
    expect(parseAccountNumber(typed)).toEqual(accepted('4647262'));
  });

  test.each(['0', '1', '3', '4', '5', '6', '7', '8', '9'])('does not end in %s', (digit) => {
    expect(parseAccountNumber(`464726.${digit}`)).toEqual(refused('ACCOUNT_NUMBER_CHECK_DIGIT'));
  });
});

describe('what was typed', () => {
  test.each(['', '   ', '\u00a0', '.-'])('%j is nothing', (typed) => {
    expect(parseAccountNumber(typed)).toEqual(refused('ACCOUNT_NUMBER_MISSING'));
  });

  test.each([
    '2',
    '0',
    '000',
    '464726,2',
    '464726_2',
    '4647262a',
    '+4647262',
    '٤٦٤٧٢٦٢',
    '1234567890',
    'NaN',
    '0x10',
  ])('%j is no account number', (typed) => {
    expect(parseAccountNumber(typed)).toEqual(refused('ACCOUNT_NUMBER_MALFORMED'));
  });

  it('is refused without a look when it is longer than any mask makes it', () => {
    expect(parseAccountNumber('9'.repeat(5_000_000))).toEqual(refused('ACCOUNT_NUMBER_MALFORMED'));
    expect(parseAccountNumber(' '.repeat(5_000_000))).toEqual(refused('ACCOUNT_NUMBER_MALFORMED'));
  });
});

describe('lengths', () => {
  test.each([
    ['19', true],
    ['100000002', true],
    ['1000000001', false],
  ])('%s: two to nine digits, %s', (digits, expected) => {
    expect(parseAccountNumber(digits).ok).toBe(expected);
  });
});

it('has exactly one check digit for each number before it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (number) => {
      const valid = [...'0123456789'].filter((digit) => parseAccountNumber(`${number}${digit}`).ok);
      expect(valid).toHaveLength(1);
    }),
  );
});

describe('from the database', () => {
  it('comes as it was stored', () => {
    expect(accountNumberFromDatabase('4647262')).toBe('4647262');
  });

  test.each(['464726.2', '04647262', '4647263', ''])('%j is a broken row', (text) => {
    expect(() => accountNumberFromDatabase(text)).toThrow();
  });
});
