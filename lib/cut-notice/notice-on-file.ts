import type { CivilDate } from '@/lib/kernel/civil-date';
import type { CutCause, NoticeProof } from './cut-notice';
import type { CutAnswer, CutQuestion } from './question';

/** A notice or a cut as the utility recorded it; `deliveredOn` is null where a cut had no notice at all. */
export interface NoticeOnFile {
  readonly id: string;
  readonly cause: CutCause;
  readonly deliveredOn: CivilDate | null;
  readonly plannedOn: CivilDate | null;
  readonly proof: NoticeProof;
  readonly cutOn: CivilDate | null;
}

/** A notice on file with what the law says of it. */
export interface AnsweredNotice {
  readonly notice: NoticeOnFile;
  readonly answer: CutAnswer;
}

/** What to ask about a notice on file: the day of the cut, or today where there was none. */
export function questionAbout(
  { cause, deliveredOn, plannedOn, proof, cutOn }: NoticeOnFile,
  premises: Pick<CutQuestion, 'use' | 'state'>,
  asOf: CivilDate,
): CutQuestion {
  return {
    ...premises,
    cause,
    notice: deliveredOn ? { deliveredOn, plannedOn, proof } : null,
    date: cutOn ?? asOf,
    time: null,
  };
}
