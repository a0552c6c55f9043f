import type { DatedEntry, DatedRule } from '@/lib/kernel/dated-rule';

/**
 * One rule of the tariff: what it says, from when and by what act. `id` is lasting and unique in the catalogue, such as
 * `religacao-no-cavalete.prazo.balcao`. `sentences` are the ids of the sentences of the utility's own text that it
 * restates; none where only a law speaks.
 */
export interface Provision<T> {
  readonly id: string;
  readonly rule: DatedRule<T>;
  readonly sentences: readonly string[];
}

/** What a provision says on a day, with the entry that says it. */
export interface Applied<T> extends DatedEntry<T> {
  readonly id: string;
}
