/**
 * The modulus 11 check digit: weights 2 to 9 from the right, over and over; 11 less the remainder of the sum,
 * but 0 for the remainders 0 and 1. Account numbers, collection codes and CNPJ share it, each with its own
 * values. The bank slip's variant, which turns 0 into 1, is another rule.
 */
export function modulus11CheckDigit(values: readonly number[]): number {
  const remainder =
    values.toReversed().reduce((sum, value, index) => sum + value * (2 + (index % 8)), 0) % 11;
  return remainder < 2 ? 0 : 11 - remainder;
}
