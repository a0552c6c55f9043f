/** What puts a bill in a year: the month it is of, or the day it is due. */
export type YearOfBill = 'REFERENCE_MONTH' | 'DUE_DATE';

/**
 * Which bills an annual discharge declaration is about. The bills of a year are all issued `monthsToClose` months after
 * its last day: a declaration before that could miss one.
 */
export interface AnnualDischargeTerms {
  readonly yearOfBill: YearOfBill;
  readonly monthsToClose: number;
}
