import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { StatementUtility } from '../debt-statement';

/**
 * All that is printed on a receipt: the document formats it and computes nothing. `amount` in cents, as received.
 * `accountNumber` has digits only. @term receipt — recibo
 */
export interface ReceiptDocument {
  readonly utility: StatementUtility;
  readonly holderName: string;
  readonly maskedTaxId: string | null;
  readonly accountNumber: string;
  readonly inscription: string;
  readonly premisesAddress: string;
  readonly paymentId: string;
  /** What was paid: 'Conta 06/2018'. */
  readonly paidDocument: string;
  readonly dueOn: CivilDate;
  readonly paidOn: CivilDate;
  readonly amount: Cents;
  readonly collector: string;
  readonly demonstration: boolean;
}
