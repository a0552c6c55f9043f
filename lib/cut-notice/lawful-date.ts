import { type BusinessCalendar, knowsYearOf } from '@/lib/kernel/business-days';
import { addDays, type CivilDate } from '@/lib/kernel/civil-date';
import { findRuleAt, ruleAt } from '@/lib/kernel/dated-rule';
import type { LegalSource } from '@/lib/kernel/legal-source';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { CutCase, CutNotice, CutObstacle, CutRefusal, LawfulCutDate, RefusedDay } from './cut-notice';
import { bannedBy, bansOn } from './day-bans';
import { noticeDays, noticeDuty, protectedUse } from './laws';

/** A holiday may cast its ban this far back: no run of days off is longer. */
const lookAhead = 7;

/**
 * The first day on which the water may be cut after a notice: the 30th calendar day after it or the planned day, whichever is
 * later, or else the first one after that which no law bans. Each day is judged by the law in force on it. Null where that
 * law asks for a day that the notice does not name: then it permits the cut on no day. Refuses a day before any law known here, or in a year whose holidays are not known.
 * Source: Lei 11.445/2007, art. 40, § 2º; Lei 13.460/2017, art. 5º, XVI; Lei 14.015/2020; Lei SE 8.632/2019.
 */
export function lawfulCutDate(
  notice: CutNotice,
  cutCase: CutCase,
  calendar: BusinessCalendar,
): Result<LawfulCutDate | null, CutRefusal> {
  const rule = findRuleAt(noticeDays, notice.deliveredOn);
  if (!rule.ok) return err({ code: 'CUT_LAW_NOT_COVERED', on: notice.deliveredOn });
  const noticeEndsOn = addDays(notice.deliveredOn, rule.value.value);
  const { plannedOn } = notice;
  let date = plannedOn && plannedOn > noticeEndsOn ? plannedOn : noticeEndsOn;
  const refusedDays: RefusedDay[] = [];
  while (true) {
    const obstacles = dayBansOn(date, cutCase, calendar);
    if (!obstacles.ok) return obstacles;
    if (lacksItsDay(date, notice, cutCase)) return ok(null);
    if (obstacles.value.length === 0) break;
    refusedDays.push({ date, obstacles: obstacles.value });
    date = addDays(date, 1);
  }
  const { source } = rule.value;
  return ok({
    ...{ date, noticeEndsOn, noticeSource: source, refusedDays },
    protection: protectionOf(cutCase, date),
  });
}

/** What the calendar has against a day, whatever the notice. */
export function dayBansOn(
  date: CivilDate,
  cutCase: CutCase,
  calendar: BusinessCalendar,
): Result<readonly CutObstacle[], CutRefusal> {
  if (!findRuleAt(noticeDays, date).ok) return err({ code: 'CUT_LAW_NOT_COVERED', on: date });
  const bans = bansOn(date, cutCase);
  const isKnown = knowsYearOf(calendar, date) && knowsYearOf(calendar, addDays(date, lookAhead));
  if (bans.length > 0 && !isKnown) return err({ code: 'CALENDAR_NOT_COVERED', on: date });
  return ok(bannedBy(bans, date, calendar));
}

/** What a notice has against a day; null stands for no notice that anybody can prove. */
export function noticeObstacles(
  date: CivilDate,
  notice: CutNotice | null,
  cutCase: CutCase,
): readonly CutObstacle[] {
  const { value: days, source } = ruleAt(noticeDays, date);
  if (!notice) return [{ code: 'NO_NOTICE', sources: [source] }];
  const until = addDays(notice.deliveredOn, days);
  const { plannedOn } = notice;
  return [
    ...(date < until ? [{ code: 'NOTICE_TOO_RECENT' as const, until, sources: [source] as const }] : []),
    ...(plannedOn && date < plannedOn
      ? [
          {
            code: 'BEFORE_PLANNED_DAY' as const,
            until: plannedOn,
            sources: [plannedDaySource(date)] as const,
          },
        ]
      : []),
    ...(lacksItsDay(date, notice, cutCase)
      ? [{ code: 'NO_DAY_NAMED' as const, sources: [ruleAt(noticeDuty, date).source] as const }]
      : []),
  ];
}

/** Whether the law of a day asks of a notice of a cut for debt what this one does not say: from which day. */
function lacksItsDay(date: CivilDate, { plannedOn }: CutNotice, { cause }: CutCase): boolean {
  return cause === 'DEFAULT' && !plannedOn && ruleAt(noticeDuty, date).value.namesDay;
}

/** The act that asks a notice for the day, by the law of the first day that its 30 days allow. */
export function noticeDutySource({ deliveredOn }: CutNotice): LegalSource {
  return ruleAt(noticeDuty, addDays(deliveredOn, ruleAt(noticeDays, deliveredOn).value)).source;
}

function plannedDaySource(date: CivilDate): LegalSource {
  const duty = ruleAt(noticeDuty, date);
  return duty.value.namesDay ? duty.source : ruleAt(noticeDays, date).source;
}

function protectionOf({ cause, use }: CutCase, date: CivilDate): LegalSource | null {
  const rule = ruleAt(protectedUse, date);
  return cause === 'DEFAULT' && rule.value.includes(use) ? rule.source : null;
}
