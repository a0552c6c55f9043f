import { type Bill, type BillStatus, type ReviewReason, standing } from '@/lib/billing';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';

export type SecondCopyRefusal =
  | { readonly code: 'BILL_UNDER_REVIEW'; readonly reason: ReviewReason }
  | {
      readonly code: 'BILL_NOT_OPEN';
      readonly state: Exclude<BillStatus, 'OPEN'>;
      readonly settledOn: CivilDate | null;
    };

/**
 * Only a bill that may be paid has a second copy: not one that is paid, cancelled, amended, in installments or prescribed,
 * nor one under review, whose amount may still change. Source: GSAN UC0482. @term second copy — segunda via
 */
export function checkSecondCopy(
  bill: Pick<Bill, 'status' | 'settledOn' | 'reviewReason'>,
): Result<true, SecondCopyRefusal> {
  const { status, settledOn, reviewReason } = bill;
  if (standing(bill).mayBePaid) return ok(true);
  if (status !== 'OPEN') return err({ code: 'BILL_NOT_OPEN', state: status, settledOn });
  if (!reviewReason) throw new Error('An open bill may not be paid, although it is under no review');
  return err({ code: 'BILL_UNDER_REVIEW', reason: reviewReason });
}
