import type { CivilDate } from '@/lib/kernel/civil-date';
import { findRuleAt } from '@/lib/kernel/dated-rule';
import type { LegalSource } from '@/lib/kernel/legal-source';
import type { CutCause, CutNotice, NoticeProof } from './cut-notice';
import { noticeDuty } from './laws';

/** What was missing of the notice that the law asks for. */
export type WaiverGround =
  | 'NO_PROOF_OF_NOTICE'
  | 'NOTICE_AFTER_CUT'
  | 'NO_DAY_NAMED'
  | 'CUT_BEFORE_NAMED_DAY';

/** A cut as the fee sees it; `notice` is null where none is on record, whatever its proof. */
export interface CutForFee {
  readonly cutOn: CivilDate;
  readonly cause: CutCause;
  readonly notice: (CutNotice & { readonly proof: NoticeProof }) | null;
}

/** Whether the fee is not due, why, and by which act; `source` is null where no law of that day says so. */
export interface FeeWaiver {
  readonly waived: boolean;
  readonly grounds: readonly WaiverGround[];
  readonly source: LegalSource | null;
}

/**
 * No fee is due to reconnect after a cut for debt whose notice cannot be proved, came after the cut, names no day from which,
 * or names a later day; the provider bears the proof. Cuts before 16/06/2020 or for another cause are outside that law.
 * Source: Lei 13.460/2017, art. 5º, XVI e parágrafo único, incluídos pela Lei 14.015/2020.
 */
export function reconnectionFeeWaived({ cutOn, cause, notice }: CutForFee): FeeWaiver {
  const duty = findRuleAt(noticeDuty, cutOn);
  if (cause !== 'DEFAULT' || !duty.ok || !duty.value.value.waivesFee) {
    return { waived: false, grounds: [], source: null };
  }
  const grounds = groundsOf(cutOn, notice);
  return { waived: grounds.length > 0, grounds, source: duty.value.source };
}

function groundsOf(cutOn: CivilDate, notice: CutForFee['notice']): readonly WaiverGround[] {
  if (!notice || notice.proof === 'NONE') return ['NO_PROOF_OF_NOTICE'];
  const { deliveredOn, plannedOn } = notice;
  if (deliveredOn >= cutOn) return ['NOTICE_AFTER_CUT'];
  if (!plannedOn) return ['NO_DAY_NAMED'];
  return cutOn < plannedOn ? ['CUT_BEFORE_NAMED_DAY'] : [];
}
