import { type DatedRule, ruleAt } from '@/lib/kernel/dated-rule';
import { addMonthsTo, type YearMonth } from '@/lib/kernel/year-month';
import type { Meter, MeterReading } from '@/lib/readings';
import { averageConsumption } from './average';
import { type Unusual, unusualConsumption } from './unusual';
import type { ConsumptionTerms } from './utility-terms';

/** All that is on file of a premises' consumption. `olderMonths`: read before the customer came, and not shown. */
export interface ConsumptionRecords {
  readonly months: readonly MeterReading[];
  readonly meter: Meter | null;
  readonly olderMonths: number;
}

export interface ConsumptionMonth extends MeterReading {
  readonly unusual: Unusual | null;
}

/** Newest month first. `next` is the average that the next bill will print. */
export interface ConsumptionHistory {
  readonly months: readonly ConsumptionMonth[];
  readonly next: { readonly month: YearMonth; readonly average: number } | null;
  readonly meter: Meter | null;
  readonly olderMonths: number;
}

/** A premises' months, each with what is unusual about it by the rule in force on the day it was read. */
export function composeHistory(
  { months, meter, olderMonths }: ConsumptionRecords,
  units: number,
  rule: DatedRule<ConsumptionTerms>,
): ConsumptionHistory {
  const newestFirst = months.toSorted((a, b) => (a.referenceMonth < b.referenceMonth ? 1 : -1));
  const [latest] = newestFirst;
  return {
    months: newestFirst.map((month) => ({
      ...month,
      unusual: unusualConsumption(month, units, ruleAt(rule, month.readOn)),
    })),
    next: latest ? nextAverage(newestFirst, latest, { units, rule }) : null,
    meter,
    olderMonths,
  };
}

function nextAverage(
  months: readonly MeterReading[],
  latest: MeterReading,
  { units, rule }: { units: number; rule: DatedRule<ConsumptionTerms> },
) {
  const { average: terms, minimumM3 } = ruleAt(rule, latest.readOn).value;
  const month = addMonthsTo(latest.referenceMonth, 1);
  return { month, average: averageConsumption(months, month, { terms, minimum: minimumM3 * units }) };
}
