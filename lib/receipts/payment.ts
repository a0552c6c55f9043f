import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';

/** What became of the money received. Only SETTLED means that something is paid. */
export type PaymentClassification =
  | 'SETTLED'
  | 'DUPLICATE'
  | 'UNKNOWN_DOCUMENT'
  | 'EXCESS'
  | 'TO_SETTLE'
  | 'MISMATCH';

/** Money received for a premises: for a bill, for a slip, or for nothing the utility knows. @term collector — arrecadador */
export interface ReceivedPayment {
  readonly id: string;
  readonly billId: string | null;
  readonly slipId: string | null;
  readonly classification: PaymentClassification;
  readonly amount: Cents;
  readonly paidOn: CivilDate;
  /** The name of who received it for the utility. */
  readonly collector: string;
}
