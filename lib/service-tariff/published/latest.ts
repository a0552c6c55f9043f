import type { DatedEntry, DatedRule } from '@/lib/kernel/dated-rule';

/**
 * The newest entry of a rule, for a page that is made once and read on many days: it asks no clock, and shows from when what
 * it says holds.
 */
export function latestEntry<T>({ entries }: DatedRule<T>): DatedEntry<T> {
  const entry = entries.at(-1);
  if (!entry) throw new RangeError('A rule has at least one entry');
  return entry;
}
