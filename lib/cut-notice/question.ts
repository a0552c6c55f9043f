import type { CountedTown } from '@/lib/calendar';
import type { BusinessCalendar } from '@/lib/kernel/business-days';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { ok, type Result } from '@/lib/kernel/result';
import type {
  CutCase,
  CutCause,
  CutNotice,
  CutRefusal,
  LawfulCutDate,
  NoticeProof,
  PremisesUse,
} from './cut-notice';
import { type CutJudgement, judgeCut } from './judge-cut';
import { lawfulCutDate } from './lawful-date';

/** What is asked about a cut: from when it may be, and how a day stands, of the cut or any other. */
export interface CutQuestion extends CutCase {
  readonly notice: (CutNotice & { readonly proof: NoticeProof }) | null;
  readonly date: CivilDate;
  /** `HH:MM`, null where nobody says. */
  readonly time: string | null;
}

/** `lawful` is null where no notice can be proved, or it names no day though the law asks for one: then the water may be cut on no day. */
export interface CutAnswer {
  readonly question: CutQuestion;
  readonly lawful: LawfulCutDate | null;
  readonly judgement: CutJudgement;
  /** By whose holidays. */
  readonly town: CountedTown;
}

/** Both answers, by the law of each day. */
export function answerCutQuestion(
  question: CutQuestion,
  { calendar, town }: { readonly calendar: BusinessCalendar; readonly town: CountedTown },
): Result<CutAnswer, CutRefusal> {
  const { notice, date, time } = question;
  const judgement = judgeCut({ date, time, notice }, question, calendar);
  if (!judgement.ok) return judgement;
  if (!notice || notice.proof === 'NONE') {
    return ok({ question, lawful: null, judgement: judgement.value, town });
  }
  const lawful = lawfulCutDate(notice, question, calendar);
  return lawful.ok ? ok({ question, lawful: lawful.value, judgement: judgement.value, town }) : lawful;
}

/** What somebody typed about a notice, each day a day that exists. */
export interface TypedQuestion {
  readonly deliveredOn?: CivilDate | undefined;
  readonly plannedOn?: CivilDate | undefined;
  readonly date?: CivilDate | undefined;
  readonly time?: string | undefined;
  readonly cause: CutCause;
  readonly use: PremisesUse;
  readonly proof: NoticeProof;
}

/** The question that was typed; without a day to look at it is about `asOf`. */
export function typedQuestion(typed: TypedQuestion, asOf: CivilDate): Omit<CutQuestion, 'state'> {
  const { deliveredOn, plannedOn = null, date = asOf, time = null, cause, use, proof } = typed;
  return { cause, use, date, time, notice: deliveredOn ? { deliveredOn, plannedOn, proof } : null };
}
