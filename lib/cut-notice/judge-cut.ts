import type { BusinessCalendar } from '@/lib/kernel/business-days';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { atTime } from '@/lib/kernel/civil-date-time';
import { ruleAt } from '@/lib/kernel/dated-rule';
import type { LegalSource } from '@/lib/kernel/legal-source';
import { isWithin } from '@/lib/kernel/opening-hours';
import { ok, type Result } from '@/lib/kernel/result';
import type { CutCase, CutNotice, CutObstacle, CutRefusal, NoticeProof } from './cut-notice';
import { bannedBy, bansOn, isHome } from './day-bans';
import { type FeeWaiver, reconnectionFeeWaived } from './fee-waiver';
import { dayBansOn, noticeObstacles } from './lawful-date';
import { cutHours, debtReleases, stateBans } from './laws';

/** A cut to judge; `time` is `HH:MM`, null where nobody knows it. */
export interface Cut {
  readonly date: CivilDate;
  readonly time: string | null;
  readonly notice: (CutNotice & { readonly proof: NoticeProof }) | null;
}

/** Whether a cut is lawful, every reason why not, and what follows for who suffers it. */
export interface CutJudgement {
  readonly date: CivilDate;
  readonly lawful: boolean;
  readonly obstacles: readonly CutObstacle[];
  readonly fee: FeeWaiver;
  /** The act that frees the customer from the debt of the cut; null where none does. */
  readonly debtReleasedBy: LegalSource | null;
}

/**
 * A cut is lawful on a day that notice and calendar allow, within business hours. A notice that nobody can prove counts as
 * none, and one that names no day permits none. A home cut on a day banned by its state no longer owes that debt. Refuses as `lawfulCutDate` does.
 * Source: Lei 11.445/2007, art. 40; Lei 13.460/2017, art. 5º, XVI; Lei 14.015/2020; Lei SE 8.632/2019, arts. 1º e 2º.
 */
export function judgeCut(
  cut: Cut,
  cutCase: CutCase,
  calendar: BusinessCalendar,
): Result<CutJudgement, CutRefusal> {
  const banned = dayBansOn(cut.date, cutCase, calendar);
  if (!banned.ok) return banned;
  const proved = cut.notice && cut.notice.proof !== 'NONE' ? cut.notice : null;
  const obstacles = [
    ...noticeObstacles(cut.date, proved, cutCase),
    ...banned.value,
    ...hourObstacles(cut, cutCase),
  ];
  return ok({
    date: cut.date,
    lawful: obstacles.length === 0,
    obstacles,
    fee: reconnectionFeeWaived({ cutOn: cut.date, cause: cutCase.cause, notice: cut.notice }),
    debtReleasedBy: debtRelease(cut.date, cutCase, calendar),
  });
}

function hourObstacles({ date, time }: Cut, { cause }: CutCase): readonly CutObstacle[] {
  const { value: hours, source } = ruleAt(cutHours, date);
  if (cause !== 'DEFAULT' || !time || !hours || isWithin(hours, atTime(date, time))) return [];
  return [{ code: 'OUTSIDE_BUSINESS_HOURS', hours, sources: [source] }];
}

function debtRelease(date: CivilDate, cutCase: CutCase, calendar: BusinessCalendar): LegalSource | null {
  const item = debtReleases.get(cutCase.state);
  const rule = stateBans.get(cutCase.state);
  if (!item || !rule || !isHome(cutCase.use)) return null;
  const { act } = ruleAt(rule, date).source;
  const ofState = bansOn(date, cutCase).filter(({ source }) => source.act === act);
  return bannedBy(ofState, date, calendar).length > 0 ? { act, item } : null;
}
