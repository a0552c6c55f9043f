/** A bank where bills are paid, with the address of its own entrance. */
interface CollectingBank {
  readonly name: string;
  readonly url: string;
}

/** How a second copy is paid: at which banks, and within how many business days it counts as paid. */
export interface SecondCopyTerms {
  readonly banks: readonly CollectingBank[];
  readonly settlementBusinessDays: number;
}
