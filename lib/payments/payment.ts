import type { CivilDate } from '@/lib/kernel/civil-date';
import type { YearMonth } from '@/lib/kernel/year-month';
import type { PaymentClassification, ReceivedPayment } from '@/lib/receipts';
import type { VerificationCode } from '@/lib/verification';

export type UnmatchedClassification = Exclude<PaymentClassification, 'SETTLED'>;

/** What a payment was for: a bill, a service slip, or nothing the utility knows. */
export type PaidDocument =
  | {
      readonly kind: 'BILL';
      readonly id: string;
      readonly referenceMonth: YearMonth;
      readonly dueOn: CivilDate;
    }
  | {
      readonly kind: 'SLIP';
      readonly id: string;
      readonly number: string;
      readonly description: string;
      readonly dueOn: CivilDate;
    };

/** Money received for a premises with the document it was for. */
export interface Payment extends Omit<ReceivedPayment, 'billId' | 'slipId'> {
  readonly document: PaidDocument | null;
}

/** A payment that settles nothing by itself. @term unmatched payment — pagamento inconforme */
export interface UnmatchedPayment extends Payment {
  readonly classification: UnmatchedClassification;
}

/** A payment that settled its document. */
export interface SettledPayment extends Payment {
  readonly classification: 'SETTLED';
  readonly document: PaidDocument;
}

/** A payment with the code that its receipt carries; null where there is no receipt. */
export type ShownPayment = Payment & { readonly verificationCode: VerificationCode | null };
