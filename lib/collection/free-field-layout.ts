import type { YearMonth } from '@/lib/kernel/year-month';

/** GSAN's kind of payment, the last digit of the code. @term payment type — tipo de pagamento */
export type PaymentType = 1 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** What a free field can say. Identifiers are rows of digits without leading zeros, check digit included. */
export interface FreeFieldValues {
  readonly localityId: number;
  readonly accountNumber: string;
  readonly customerNumber: string;
  readonly referenceMonth: YearMonth;
  /** The statement's or invoice's own number. */
  readonly sequence: string;
  readonly slipNumber: string;
  /** GSAN's kind of document: 14 is a debt statement. */
  readonly documentType: number;
  readonly debitType: number;
  /** Year of issue. */
  readonly year: number;
}

export type FreeFieldName = keyof FreeFieldValues;

/** A value, zero-padded to its width, or digits that are always the same. */
export type FreeFieldPart = readonly [name: FreeFieldName, width: number] | string;

/** The reference month is MMAAAA and the modulus 10 check digit of AAAAMM. */
const referenceMonth = ['referenceMonth', 7] as const;
const localityId = ['localityId', 3] as const;
const sequence = ['sequence', 9] as const;
const slipNumber = ['slipNumber', 9] as const;
const documentType = ['documentType', 2] as const;
const debit = [
  ['debitType', 3],
  ['year', 4],
] as const;
const account = { nine: ['accountNumber', 9], eight: ['accountNumber', 8] } as const;
const customer = { nine: ['customerNumber', 9], eight: ['customerNumber', 8] } as const;

/**
 * The 24 digits before the payment type, by payment type. A lone 1 among the fixed digits says that the
 * number has nine digits; a 0 in its place is the layout of old paper, with eight: it is read, never written.
 * Source: GSAN UC0229 (written), UC0264 (read).
 */
export const freeFieldLayouts = {
  1: {
    written: [localityId, account.nine, slipNumber, '001'],
    old: [localityId, account.eight, slipNumber, '0000'],
  },
  3: {
    written: [localityId, account.nine, '01', referenceMonth, '000'],
    old: [localityId, account.eight, '000', referenceMonth, '000'],
  },
  4: {
    written: [localityId, account.nine, '01', ...debit, '000'],
    old: [localityId, account.eight, '000', ...debit, '000'],
  },
  5: {
    written: [localityId, account.nine, sequence, documentType, '1'],
    old: [localityId, account.eight, sequence, documentType, '00'],
  },
  6: { written: [localityId, customer.eight, '000', ...debit, '000'], old: null },
  7: { written: [customer.nine, '00', referenceMonth, ['sequence', 6]], old: null },
  8: { written: ['000', customer.eight, sequence, documentType, '00'], old: null },
  9: {
    written: [localityId, customer.nine, slipNumber, '001'],
    old: [localityId, customer.eight, slipNumber, '0000'],
  },
} as const satisfies Record<
  PaymentType,
  { written: readonly FreeFieldPart[]; old: readonly FreeFieldPart[] | null }
>;

type WrittenPart<T extends PaymentType> = (typeof freeFieldLayouts)[T]['written'][number];

type NameOf<Part> = Part extends readonly [infer Name extends FreeFieldName, number] ? Name : never;

/** What a payment of that type is identified by. */
export type PaymentIdentification<T extends PaymentType> = Pick<FreeFieldValues, NameOf<WrittenPart<T>>>;
