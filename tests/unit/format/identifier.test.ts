import { describe, expect, test } from 'vitest';
import { formatAccountNumber, formatPostalCode, formatTaxId, maskTaxId } from '@/lib/format';

describe('a CPF or CNPJ', () => {
  test.each([
    ['11144477735', '111.444.777-35', '***.444.777-**'],
    ['00000000191', '000.000.001-91', '***.000.001-**'],
    ['13018171000190', '13.018.171/0001-90', '**.018.171/****-**'],
    ['12ABC34501DE35', '12.ABC.345/01DE-35', '**.ABC.345/****-**'],
  ])('%s is printed %s, and to strangers %s', (taxId, printed, masked) => {
    expect(formatTaxId(taxId)).toBe(printed);
    expect(maskTaxId(taxId)).toBe(masked);
  });

  test.each(['', '1114447773', '111.444.777-35', '12abc34501de35', '12ABC34501DEXX', '1114447773A'])(
    '%j is neither, and never printed unmasked by mistake',
    (text) => {
      expect(() => formatTaxId(text)).toThrow(RangeError);
      expect(() => maskTaxId(text)).toThrow(RangeError);
    },
  );
});

test('an account number has a dot before its check digit', () => {
  expect(formatAccountNumber('4647262')).toBe('464726.2');
  expect(formatAccountNumber('19')).toBe('1.9');
});

test('a postal code has its dash', () => {
  expect(formatPostalCode('49020380')).toBe('49020-380');
});
