import { buildEnv } from '@/lib/env';
import { type CivilDate, civilDate } from '@/lib/kernel/civil-date';

/** The demonstration stands still on the date of the manual's documents; every page says so. */
export interface Demonstration {
  readonly date: CivilDate;
}

/** The demonstration this process runs, or null: then the real clock holds. */
export const demonstration: Demonstration | null = buildEnv().DEMONSTRATION
  ? { date: civilDate('2019-04-22') }
  : null;
