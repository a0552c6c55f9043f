import {
  type BusinessCalendar,
  holidayAfterLastBusinessDay,
  holidayOn,
  isEveOfHoliday,
} from '@/lib/kernel/business-days';
import { addDays, type CivilDate, dayOfWeek } from '@/lib/kernel/civil-date';
import { type DatedEntry, ruleAt } from '@/lib/kernel/dated-rule';
import type { LegalSource } from '@/lib/kernel/legal-source';
import type { CutCase, CutObstacle, CutObstacleCode } from './cut-notice';
import { type DayBan, federalBan, stateBans } from './laws';

const weekdays = ['SUNDAY', null, null, null, null, 'FRIDAY', 'SATURDAY'] as const;

/** The bans in force on a day for a case: all are of cuts for debt, and a state's are of homes. */
export function bansOn(date: CivilDate, { cause, use, state }: CutCase): readonly DatedEntry<DayBan>[] {
  if (cause !== 'DEFAULT') return [];
  const federal = ruleAt(federalBan, date);
  const stateBan = isHome(use) ? stateBans.get(state) : undefined;
  return [federal, ...(stateBan ? [ruleAt(stateBan, date)] : [])].filter(({ value }) => asksCalendar(value));
}

export function isHome(use: CutCase['use']): boolean {
  return use === 'HOME' || use === 'SOCIAL_TARIFF_HOME';
}

function asksCalendar({ weekdays: banned, holidays, eves, lastBusinessDay }: DayBan): boolean {
  return banned.length > 0 || holidays || eves || lastBusinessDay;
}

/** Every reason of the bans against a day; what two acts say alike is one reason with two sources. */
export function bannedBy(
  bans: readonly DatedEntry<DayBan>[],
  date: CivilDate,
  calendar: BusinessCalendar,
): readonly CutObstacle[] {
  const found = bans.flatMap(({ value, source }) => dayObstacles({ ban: value, source, date, calendar }));
  const byCode = new Map<CutObstacleCode, CutObstacle>();
  for (const obstacle of found) {
    const same = byCode.get(obstacle.code);
    byCode.set(obstacle.code, same ? { ...same, sources: [...same.sources, ...obstacle.sources] } : obstacle);
  }
  return [...byCode.values()];
}

interface BannedDay {
  readonly ban: DayBan;
  readonly source: LegalSource;
  readonly date: CivilDate;
  readonly calendar: BusinessCalendar;
}

function dayObstacles({ ban, source, date, calendar }: BannedDay): CutObstacle[] {
  const sources = [source] as const;
  const weekday = weekdays[dayOfWeek(date)];
  const holiday = ban.holidays ? holidayOn(calendar, date) : null;
  const next = ban.eves && isEveOfHoliday(calendar, date) ? holidayOn(calendar, addDays(date, 1)) : null;
  const coming = ban.lastBusinessDay ? holidayAfterLastBusinessDay(calendar, date) : null;
  return [
    ...(weekday && ban.weekdays.includes(weekday) ? [{ code: weekday, sources }] : []),
    ...(holiday ? [{ code: 'HOLIDAY' as const, holiday, sources }] : []),
    ...(next ? [{ code: 'EVE_OF_HOLIDAY' as const, holiday: next, sources }] : []),
    ...(coming ? [{ code: 'LAST_BUSINESS_DAY_BEFORE_HOLIDAY' as const, holiday: coming, sources }] : []),
  ];
}
