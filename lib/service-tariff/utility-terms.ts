/**
 * Whose service tariff holds (prices, terms, documents). `omits` are the services, by code, that the utility settles by other
 * rules of its own; `note` says on the page whose tariff it is, null where it is the utility's own.
 */
export interface ServiceTariffTerms {
  readonly of: string;
  readonly omits: readonly string[];
  readonly note: string | null;
}
