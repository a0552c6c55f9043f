import { modulus11CheckDigit } from '@/lib/kernel/modulus-11';

/**
 * The modulus 10 check digit of a row of digits: weights 2, 1, 2, 1… from the right, the digits of each
 * product added, ten less the sum's last digit, 0 for 10. It catches every single wrong digit. Throws
 * RangeError on anything but digits. Source: FEBRABAN, layout de arrecadação v7.
 */
export function checkDigitModulus10(digits: string): number {
  const sum = digitsOf(digits)
    .toReversed()
    .reduce((total, digit, index) => total + (index % 2 === 0 ? digitSum(digit * 2) : digit), 0);
  return (10 - (sum % 10)) % 10;
}

/**
 * The modulus 11 check digit of a row of digits, 0 for the remainders 0 and 1. Since those two share it, a
 * wrong digit that turns one into the other passes; every other single wrong digit is caught. Throws
 * RangeError on anything but digits. Source: FEBRABAN, layout de arrecadação v7.
 */
export function checkDigitModulus11(digits: string): number {
  return modulus11CheckDigit(digitsOf(digits));
}

function digitsOf(digits: string): number[] {
  if (!/^[0-9]+$/.test(digits)) throw new RangeError('Not a row of digits');
  return [...digits].map(Number);
}

function digitSum(product: number): number {
  return product > 9 ? product - 9 : product;
}
