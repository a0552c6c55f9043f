import type { AccountNumber } from './account-number';

/** Something kept of a premises, as its owner has it: the premises is named by its id, which whoever shows it puts a number to. */
export type Placed<Shown extends { readonly accountNumber: AccountNumber }> = Omit<Shown, 'accountNumber'> & {
  readonly premisesId: string;
};
