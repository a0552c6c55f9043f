/** A company that takes cards for the utility. `collectorId` names it among the collectors. */
export interface CardCompany {
  readonly id: string;
  readonly name: string;
  readonly collectorId: number;
  /** Where the customer is sent: an absolute address, or a path of this portal. */
  readonly payUrl: string;
}

/**
 * Paying by card. An attempt that is not concluded in `attemptMinutes` is released; a company's message is refused when its
 * timestamp is further than `callbackToleranceSeconds` from now, either way.
 * @term accredited company — empresa credenciada
 */
export interface CardPaymentTerms {
  readonly attemptMinutes: number;
  readonly callbackToleranceSeconds: number;
  readonly companies: readonly CardCompany[];
}
