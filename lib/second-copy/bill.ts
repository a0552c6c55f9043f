import type { BillWithLines } from '@/lib/billing';
import type { MeterReading } from '@/lib/readings';
import type { BillToCopy } from './second-copy-list';

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

/**
 * A bill with all that its own document tells. `readings` end with the bill's month, oldest first, at most seven;
 * `otherOpenBills` are those of the premises that are to be paid too: a receipt in process pays none of them.
 */
export interface CopiedBill extends BillWithLines, Pick<BillToCopy, 'receipt' | 'inProcess'> {
  readonly holder: { readonly name: string; readonly taxId: string | null };
  readonly readings: readonly MeterReading[];
  readonly meterSerial: string | null;
  readonly quality: readonly QualityTest[];
  readonly otherOpenBills: number;
}
