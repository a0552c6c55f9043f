import { describe, expect, it, test } from 'vitest';
import { buildCollectionCode, debtStatementFreeField, digitableLine } from '@/lib/collection';
import { cents } from '@/lib/kernel/money';
import { builtCode } from './codes';

const manual = {
  modulus: 10,
  amount: cents(41_529),
  companyCode: '0041',
  freeField: '4250046472620184667291415',
} as const;

describe('the manual’s own debt statement', () => {
  it('is built to the digit from what it says', () => {
    const freeField = debtStatementFreeField({
      localityId: 425,
      accountNumber: '4647262',
      sequence: '18466729',
      documentType: 14,
    });
    expect(freeField).toEqual({ ok: true, value: manual.freeField });
    const code = builtCode(manual);
    expect(code).toBe('82630000004152900414250046472620184667291415');
    expect(digitableLine(code)).toBe('82630000004-7 15290041425-0 00464726201-5 84667291415-3');
  });
});

describe('the general check digit', () => {
  test.each([
    [10, '0000000000000000000000004', '82600000001234500410000000000000000000000004'],
    [10, '0000000000000000000000008', '82610000001234500410000000000000000000000008'],
    [10, '0000000000000000000000009', '82690000001234500410000000000000000000000009'],
    [11, '0000000000000000000000001', '82800000001234500410000000000000000000000001'],
    [11, '0000000000000000000000002', '82890000001234500410000000000000000000000002'],
    [11, '0000000000000000000000000', '82820000001234500410000000000000000000000000'],
    [11, '0000000000000000000000006', '82810000001234500410000000000000000000000006'],
  ] as const)('in modulus %i of 123,45 and %s stands fourth: %s', (modulus, freeField, expected) => {
    expect(builtCode({ modulus, amount: cents(12_345), companyCode: '0041', freeField })).toBe(expected);
  });
});

describe('derived lines', () => {
  test.for<[document: string, amount: number, freeField: string, line: string]>([
    [
      'bill 07/2018',
      5_390,
      '4250046472620107201850003',
      '82630000000-5 53900041425-7 00464726201-5 07201850003-2',
    ],
    [
      'bill 09/2018',
      3_564,
      '4250046472620109201810003',
      '82650000000-3 35640041425-2 00464726201-5 09201810003-9',
    ],
    [
      'service slip',
      4_153,
      '4250046472620102820190004',
      '82620000000-6 41530041425-7 00464726201-5 02820190004-1',
    ],
    [
      'customer slip',
      4_153,
      '4250123456300002820190006',
      '82640000000-4 41530041425-7 01234563000-3 02820190006-6',
    ],
  ])('%s', ([, amount, freeField, line]) => {
    expect(digitableLine(builtCode({ ...manual, amount: cents(amount), freeField }))).toBe(line);
  });
});

describe('what no code can hold', () => {
  test.each([0, -1, 100_000_000_000])('an amount of %i cents', (amount) => {
    const error = { code: 'COLLECTION_AMOUNT_OUT_OF_RANGE', amount };
    expect(buildCollectionCode({ ...manual, amount: cents(amount) })).toEqual({ ok: false, error });
  });

  it('but it holds one cent, and R$ 999.999.999,99', () => {
    expect(builtCode({ ...manual, amount: cents(1) }).slice(4, 15)).toBe('00000000001');
    expect(builtCode({ ...manual, amount: cents(99_999_999_999) }).slice(4, 15)).toBe('99999999999');
  });

  test.each(['41', '00410', '004A', '', '٠٠٤١'])('the company code %j', (companyCode) => {
    const error = { code: 'COLLECTION_COMPANY_CODE_MALFORMED' };
    expect(buildCollectionCode({ ...manual, companyCode })).toEqual({ ok: false, error });
  });

  test.each(['', manual.freeField.slice(1), `${manual.freeField}0`, manual.freeField.replace('1', 'A')])(
    'the free field %j',
    (freeField) => {
      const error = { code: 'COLLECTION_FREE_FIELD_MALFORMED' };
      expect(buildCollectionCode({ ...manual, freeField })).toEqual({ ok: false, error });
    },
  );
});
