import type { Account } from '@/lib/accounts';
import type { InstallmentOffer } from './offer';

/**
 * What was asked, and what is offered for it now. `withReconnection` is false where it is not asked.
 * @term installment simulation — simulação de parcelamento
 */
export interface Simulation extends InstallmentOffer {
  readonly id: string;
  readonly debtorId: string;
  readonly debtorName: string;
  readonly withReconnection: boolean;
  readonly account: Account;
}
