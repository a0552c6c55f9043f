import type { ReviewReason } from '@/lib/billing';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { YearMonth } from '@/lib/kernel/year-month';

export type BillState = 'OPEN' | 'PAID' | 'IN_INSTALLMENTS' | 'CANCELLED' | 'AMENDED' | 'PRESCRIBED';

/** An open bill as its second copy asks for it: its own amount, without late charges. @term bill — conta, fatura */
export interface OpenBill {
  readonly id: string;
  readonly referenceMonth: YearMonth;
  readonly dueOn: CivilDate;
  readonly amount: Cents;
  readonly reviewReason: ReviewReason | null;
}

/**
 * A step of a tariff in a line; without `unitPrice` its amount is the same whatever the volume. `until` is inclusive,
 * null for the last band.
 */
export interface TariffBand {
  readonly from: number;
  readonly until: number | null;
  readonly volume: number;
  readonly unitPrice: Cents | null;
  readonly amount: Cents;
}

/** A line as it counts in the total: credits and taxes withheld are below zero. */
export interface BillLine {
  readonly description: string;
  readonly amount: Cents;
  readonly bands: readonly TariffBand[];
}

export interface BillReading {
  readonly referenceMonth: YearMonth;
  readonly readOn: CivilDate;
  readonly reading: number | null;
  readonly measured: number | null;
  readonly billed: number;
  readonly average: number;
  readonly days: number;
}

export type QualityParameter =
  | 'TURBIDITY'
  | 'COLOR'
  | 'CHLORINE'
  | 'FLUORIDE'
  | 'TOTAL_COLIFORMS'
  | 'ESCHERICHIA_COLI';

/** Tests of a month at an office: asked for, done, and within the standard; the mean as a decimal text, where there is one. */
export interface QualityTest {
  readonly parameter: QualityParameter;
  readonly required: number;
  readonly analysed: number;
  readonly conforming: number;
  readonly mean: string | null;
}

/** All that a bill's own document tells. `readings` end with the bill's month, oldest first, at most seven. */
export interface Bill extends OpenBill {
  readonly issuedOn: CivilDate;
  readonly state: BillState;
  readonly settledOn: CivilDate | null;
  readonly holder: { readonly name: string; readonly taxId: string | null };
  readonly lines: readonly BillLine[];
  readonly readings: readonly BillReading[];
  readonly meterSerial: string | null;
  readonly quality: readonly QualityTest[];
  readonly otherOpenBills: number;
}
