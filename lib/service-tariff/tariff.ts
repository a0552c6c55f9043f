import type { Service } from './service';
import type { TextPart } from './text-part';

/** A tariff as its utility publishes it: its services, and the whole text they restate, nothing left out. */
export interface Tariff {
  readonly publisher: string;
  readonly text: readonly TextPart[];
  readonly services: readonly Service[];
}

/**
 * Whose service tariff holds for the customers of a utility. `omits` are the services, by code, that the utility settles by
 * other rules of its own; `note` says on the page whose tariff it is, null where it is the utility's own.
 */
export interface TariffTerms {
  readonly tariff: Tariff;
  readonly omits: readonly string[];
  readonly note: string | null;
}
