import { formatDate } from '@/lib/format';
import { addDays, type CivilDate } from '@/lib/kernel/civil-date';
import type { Applied, Provision } from '../provision';

/** What a provision says in one of its times. `until` is its last day, null where no later entry ends it. */
export interface Period<T> extends Omit<Applied<T>, 'until'> {
  readonly until: CivilDate | null;
}

/** All that a provision has said and says, newest first. */
export function periodsOf<T>({ id, rule }: Provision<T>): readonly Period<T>[] {
  return rule.entries
    .map(({ from, value, source, until }, index) => {
      const next = rule.entries[index + 1];
      return { id, from, value, source, until: until ?? (next ? addDays(next.from, -1) : null) };
    })
    .toReversed();
}

/** 'Desde 01/12/2017', 'De 01/12/2016 a 22/11/2018'. */
export function periodInWords({ from, until }: Pick<Period<unknown>, 'from' | 'until'>): string {
  return until === null ? `Desde ${formatDate(from)}` : `De ${formatDate(from)} a ${formatDate(until)}`;
}
