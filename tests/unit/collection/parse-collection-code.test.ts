import { describe, expect, it, test } from 'vitest';
import { type CollectionCode, digitableLine, parseCollectionCode } from '@/lib/collection';

const manualLine = '82630000004-7 15290041425-0 00464726201-5 84667291415-3';
const manualCode = '82630000004152900414250046472620184667291415';
const manual = {
  code: manualCode,
  segment: 2,
  modulus: 10,
  amount: 41_529,
  companyCode: '0041',
  freeField: '4250046472620184667291415',
};
const refused = (error: object) => ({ ok: false, error });

describe('the manual’s line', () => {
  test.each([
    manualLine,
    manualCode,
    manualLine.replace(/[- ]/g, ''),
    ` ${manualLine.replaceAll(' ', '\u00a0\u00a0').replaceAll('-', '\u2011')}\n`,
    manualLine.replace(/[- ]/g, '.'),
    manualCode.replace(/(.{4})/g, '$1 '),
  ])('is read from %j', (typed) => {
    expect(parseCollectionCode(typed)).toEqual({ ok: true, value: manual });
  });

  it('with one wrong digit, any digit, anywhere, is refused', () => {
    const digits = manualLine.replace(/[- ]/g, '');
    const wrong = [...digits].flatMap((right, place) =>
      [...'0123456789']
        .filter((digit) => digit !== right)
        .map((digit) => `${digits.slice(0, place)}${digit}${digits.slice(place + 1)}`),
    );
    expect(wrong).toHaveLength(432);
    expect(wrong.filter((line) => parseCollectionCode(line).ok)).toEqual([]);
  });
});

describe('codes of other companies and other hands', () => {
  test.each([
    [
      '84610000000-5 24610029110-2 00546033900-4 69589506108-0',
      { segment: 4, modulus: 10, amount: 2_461, companyCode: '0029' },
    ],
    [
      '84670000000-9 10991042202-0 31231000000-4 00000054321-5',
      { segment: 4, modulus: 10, amount: 1_099, companyCode: '1042', freeField: '2023123100000000000054321' },
    ],
    [
      '84820000000-0 59900402000-7 00286802600-6 07337750318-0',
      { segment: 4, modulus: 11, amount: 5_990, companyCode: '0402' },
    ],
    [
      '83620000000-5 66780048100-0 18097565731-3 00158963608-1',
      { segment: 3, modulus: 10, amount: 6_678, companyCode: '0048' },
    ],
    [
      '82650000000-3 35640041425-2 00464726201-5 09201810003-9',
      { segment: 2, amount: 3_564, freeField: '4250046472620109201810003' },
    ],
    [
      '82630000000-5 53900041425-7 00464726201-5 07201850003-2',
      { amount: 5_390, freeField: '4250046472620107201850003' },
    ],
    [
      '82620000000-6 41530041425-7 00464726201-5 02820190004-1',
      { amount: 4_153, freeField: '4250046472620102820190004' },
    ],
    [
      '82640000000-4 41530041425-7 01234563000-3 02820190006-6',
      { amount: 4_153, freeField: '4250123456300002820190006' },
    ],
  ])('%s is read, and written as it was', (line, expected) => {
    const parsed = parseCollectionCode(line);
    expect(parsed).toMatchObject({ ok: true, value: expected });
    expect(parsed.ok && digitableLine(parsed.value.code)).toBe(line);
  });

  test.each([
    ['84670000000109910422023123100000000000054321', 10, 1_099],
    ['84910000000010010422023123100000000000054321', 11, null],
    ['82700000001234500410000000000000000000000003', 10, null],
    ['82600000001234500410000000000000000000000004', 10, 12_345],
    ['82610000001234500410000000000000000000000008', 10, 12_345],
    ['82690000001234500410000000000000000000000009', 10, 12_345],
    ['82800000001234500410000000000000000000000001', 11, 12_345],
    ['82890000001234500410000000000000000000000002', 11, 12_345],
    ['82820000001234500410000000000000000000000000', 11, 12_345],
    ['82810000001234500410000000000000000000000006', 11, 12_345],
  ])('%s is of modulus %i and worth %s; a reference quantity is no money', (code, modulus, amount) => {
    expect(parseCollectionCode(code)).toMatchObject({ ok: true, value: { code, modulus, amount } });
    expect(parseCollectionCode(digitableLine(code as CollectionCode))).toMatchObject({
      ok: true,
      value: { code },
    });
  });

  it('of segment 6 names the company by eight digits of its CNPJ', () => {
    const code = '86610000001234513018171000000000000000000001';
    expect(parseCollectionCode(code)).toMatchObject({
      ok: true,
      value: { segment: 6, companyCode: '13018171', freeField: '000000000000000000001' },
    });
  });
});

describe('what is no collection code', () => {
  test.each([
    ['', { code: 'COLLECTION_CODE_MISSING' }],
    [' - ', { code: 'COLLECTION_CODE_MISSING' }],
    [manualLine.replace('7', 'O'), { code: 'COLLECTION_CODE_MALFORMED' }],
    [manualLine.replace('7', '٧'), { code: 'COLLECTION_CODE_MALFORMED' }],
    ['8'.repeat(5_000_000), { code: 'COLLECTION_CODE_MALFORMED' }],
    [manualCode.slice(1), { code: 'COLLECTION_CODE_LENGTH', digits: 43 }],
    ['00190500954014481606906809350314337370000000100', { code: 'COLLECTION_CODE_LENGTH', digits: 47 }],
    [`${manualCode}00000`, { code: 'COLLECTION_CODE_LENGTH', digits: 49 }],
    [`0${manualCode.slice(1)}`, { code: 'COLLECTION_CODE_PRODUCT' }],
    [`80${manualCode.slice(2)}`, { code: 'COLLECTION_CODE_SEGMENT' }],
    [`88${manualCode.slice(2)}`, { code: 'COLLECTION_CODE_SEGMENT' }],
    [`825${manualCode.slice(3)}`, { code: 'COLLECTION_CODE_VALUE_IDENTIFIER' }],
    [`${manualCode.slice(0, 43)}6`, { code: 'COLLECTION_CODE_CHECK_DIGIT' }],
    [`8264${manualCode.slice(4)}`, { code: 'COLLECTION_CODE_CHECK_DIGIT' }],
    [manualLine.replace('-0 ', '-1 '), { code: 'COLLECTION_CODE_BLOCK_CHECK_DIGITS', blocks: [2] }],
    [
      manualLine.replace('-7', '-8').replace(/3$/, '4'),
      { code: 'COLLECTION_CODE_BLOCK_CHECK_DIGITS', blocks: [1, 4] },
    ],
  ])('%.60s: %j', (typed, error) => {
    expect(parseCollectionCode(typed)).toEqual(refused(error));
  });
});
