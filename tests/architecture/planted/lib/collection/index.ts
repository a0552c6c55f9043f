export const modulus = 10;
