/** What holds for every operation; record 0041 says why. */
export const conventions = 'Amounts are integers in cents.';
