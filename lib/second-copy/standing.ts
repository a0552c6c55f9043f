import type { ReviewReason } from '@/lib/billing';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Bill, BillState } from './bill';

export type SecondCopyRefusal =
  | { readonly code: 'BILL_UNDER_REVIEW'; readonly reason: ReviewReason }
  | {
      readonly code: 'BILL_NOT_OPEN';
      readonly state: Exclude<BillState, 'OPEN'>;
      readonly settledOn: CivilDate | null;
    };

/**
 * Only an open bill has a second copy: not one that is paid, cancelled, amended, in instalments or prescribed, nor one
 * under review, whose amount may still change. Source: GSAN UC0482. @term second copy — segunda via
 */
export function checkSecondCopy(
  bill: Pick<Bill, 'state' | 'settledOn' | 'reviewReason'>,
): Result<true, SecondCopyRefusal> {
  const { state, settledOn, reviewReason } = bill;
  if (state !== 'OPEN') return err({ code: 'BILL_NOT_OPEN', state, settledOn });
  return reviewReason ? err({ code: 'BILL_UNDER_REVIEW', reason: reviewReason }) : ok(true);
}
