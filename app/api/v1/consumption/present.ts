import type { ConsumptionHistory } from '@/lib/consumption';
import type { ConsumptionAnswer } from './schema';

/** Consumption as programs read it. */
export function presentConsumption({ meter, months, next }: ConsumptionHistory): ConsumptionAnswer {
  return {
    meter: meter && { ...meter },
    months: months.map(({ referenceMonth, readOn, reading, days, kind, ...volumes }) => ({
      referenceMonth,
      readOn,
      reading,
      measuredM3: volumes.measured,
      billedM3: volumes.billed,
      averageM3: volumes.average,
      days,
      kind,
      unusual: volumes.unusual?.reason ?? null,
    })),
    next: next && { referenceMonth: next.month, averageM3: next.average },
  };
}
