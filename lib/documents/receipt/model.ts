import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { HolderFacts } from '../page/holder-rows';
import type { PrintedUtility, PrintedVerification } from '../page/model';

/**
 * All that is printed on a receipt: the document formats it and computes nothing. `amount` in cents, as received.
 * `accountNumber` has digits only. @term receipt — recibo
 */
export interface ReceiptDocument extends HolderFacts {
  readonly utility: PrintedUtility;
  readonly paymentId: string;
  /** What was paid: 'Conta 06/2018'. */
  readonly paidDocument: string;
  readonly dueOn: CivilDate;
  readonly paidOn: CivilDate;
  readonly amount: Cents;
  readonly collector: string;
  readonly verification: PrintedVerification;
  readonly demonstration: boolean;
}
