import {
  cutHours,
  type DayBan,
  federalBan,
  noticeDays,
  noticeDuty,
  protectedUse,
  stateBans,
} from '@/lib/cut-notice';
import { formatMoney } from '@/lib/format';
import { minimumWage } from '@/lib/installments';
import { potability } from '@/lib/second-copy';
import { type RuleRow, rowsOf } from './rule-rows';

/** Rules that hold for every utility: what a law says, with its day and its act. */
export function lawRules(): readonly RuleRow[] {
  return [
    ...rowsOf('Notice before a cut', noticeDays, (days) => `${days} days`),
    ...rowsOf('Duty to tell of a cut', noticeDuty, ({ namesDay, waivesFee }) =>
      namesDay
        ? `the notice names the day${waivesFee ? '; without it no fee to reconnect' : ''}`
        : 'no day asked',
    ),
    ...rowsOf('Days without a cut for debt, Brazil', federalBan, dayBan),
    ...[...stateBans].flatMap(([state, ban]) =>
      rowsOf(`Days without a cut of a home, ${state}`, ban, dayBan),
    ),
    ...rowsOf('Hours of a cut for debt', cutHours, (hours) =>
      hours ? `${hours.opens} to ${hours.closes}` : 'none asked',
    ),
    ...rowsOf('Protected premises', protectedUse, (uses) => uses.join(', ')),
    ...rowsOf('Minimum wage', minimumWage, formatMoney),
    ...rowsOf('Drinking water', potability, (standard) => Object.values(standard).join('; ')),
  ];
}

function dayBan({ weekdays, holidays, eves, lastBusinessDay }: DayBan): string {
  const days = [
    ...weekdays.map((day) => day.toLowerCase()),
    ...(holidays ? ['holidays'] : []),
    ...(eves ? ['the day before one'] : []),
    ...(lastBusinessDay ? ['the last business day before one'] : []),
  ];
  return days.join(', ') || 'none';
}
