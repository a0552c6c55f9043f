import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkDigitModulus10, checkDigitModulus11 } from '@/lib/collection';
import { withDigit } from './codes';

const febraban43 = '8220000215048200974123220154098290108605940';
const manual43 = '8260000004152900414250046472620184667291415';

describe('modulus 10', () => {
  test.each([
    ['01230067896', 3],
    [febraban43, 1],
    [manual43, 3],
    ['201807', 5],
    ['0', 0],
    ['5', 9],
  ])('of %s is %i', (digits, expected) => {
    expect(checkDigitModulus10(digits)).toBe(expected);
  });

  it('changes with any single digit', () => {
    const rows = fc.stringMatching(/^[0-9]{1,43}$/);
    fc.assert(
      fc.property(rows, fc.nat(), fc.integer({ min: 1, max: 9 }), (row, anywhere, shift) => {
        const place = anywhere % row.length;
        const wrong = withDigit(row, place, (Number(row[place]) + shift) % 10);
        expect(checkDigitModulus10(wrong)).not.toBe(checkDigitModulus10(row));
      }),
    );
  });
});

describe('modulus 11', () => {
  test.each([
    ['01230067896', 0],
    ['01201611227', 3],
    [febraban43, 0],
    [manual43, 8],
    ['464726', 2],
    ['0', 0],
    ['1', 9],
    ['5', 1],
    ['6', 0],
  ])('of %s is %i', (digits, expected) => {
    expect(checkDigitModulus11(digits)).toBe(expected);
  });

  it('starts its weights again after nine', () => {
    expect(checkDigitModulus11('100000000')).toBe(checkDigitModulus11('1'));
    expect(checkDigitModulus11('10000000')).toBe(11 - 9);
  });
});

test.each(['', ' ', '12a', '1.2', '-1', '١٢'])('%j has no check digit: it is no row of digits', (text) => {
  expect(() => checkDigitModulus10(text)).toThrow(RangeError);
  expect(() => checkDigitModulus11(text)).toThrow(RangeError);
});
