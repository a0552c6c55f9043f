export const bill = 'bill';
