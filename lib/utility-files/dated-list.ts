import { z } from 'zod';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { type DatedEntry, type DatedRule, dated } from '@/lib/kernel/dated-rule';
import type { LegalSource } from '@/lib/kernel/legal-source';
import { day, group, source } from './values';

interface Days {
  readonly desde: CivilDate;
  readonly ate?: CivilDate | undefined;
}

interface Dates extends Days {
  readonly fonte: LegalSource;
}

/**
 * A rule whose values change by date: a list, oldest first, of `{ desde, ate?, …keys, fonte }`. A value without its date or
 * its source is refused, and so are entries out of order or overlapping. `terms` makes what the rule says of the keys.
 */
export function datedList<S extends z.ZodRawShape, T>(
  name: string,
  keys: S,
  terms: (read: z.output<z.ZodObject<S>>) => T,
) {
  const entry = group({ desde: day, ate: day.optional(), fonte: source, ...keys });
  return z.array(entry).transform((read, context): DatedRule<T> => {
    const entries = read as unknown as readonly (Dates & z.output<z.ZodObject<S>>)[];
    const faults = faultsOfDates(entries);
    for (const { path, message } of faults) context.addIssue({ code: 'custom', path, message });
    if (faults.length > 0) return z.NEVER;
    return dated(
      name,
      entries.map((one) => entryOf(one, terms(one))),
    );
  });
}

function entryOf<T>({ desde, ate, fonte }: Dates, value: T): DatedEntry<T> {
  return { from: desde, ...(ate === undefined ? {} : { until: ate }), value, source: fonte };
}

/** What is wrong with the days of entries, by place in the list: an empty list, an end before its beginning, an overlap. */
export function faultsOfDates(entries: readonly Days[]): { path: (number | string)[]; message: string }[] {
  if (entries.length === 0) return [{ path: [], message: 'a lista está vazia: falta ao menos um valor' }];
  return entries.flatMap(({ desde, ate }, index) => {
    const previous = entries[index - 1];
    const endOfPrevious = previous?.ate ?? previous?.desde;
    return [
      ...(ate !== undefined && ate < desde
        ? [{ path: [index, 'ate'], message: `termina (${ate}) antes de começar (${desde})` }]
        : []),
      ...(endOfPrevious !== undefined && endOfPrevious >= desde
        ? [
            {
              path: [index, 'desde'],
              message: `começa em ${desde}, quando o valor de cima ainda vale (${endOfPrevious}): o mais antigo vem primeiro`,
            },
          ]
        : []),
    ];
  });
}
