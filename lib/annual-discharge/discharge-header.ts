import { type Account, type Person, premisesAddressLine } from '@/lib/accounts';
import { maskTaxId } from '@/lib/format';
import { letterheadOf, type UtilityProfile } from '@/lib/utility';
import type { DischargeHeader } from './discharge';

/** Who speaks, and who asked where, by what name. */
export interface HeaderParts {
  readonly account: Account;
  readonly consumer: Person;
  readonly utility: UtilityProfile;
  readonly utilityTaxId: string | null;
  readonly demonstration: boolean;
}

/** What a declaration prints of utility, consumer and premises; the CPF or CNPJ masked. */
export function dischargeHeaderOf({
  account,
  consumer,
  utility,
  utilityTaxId,
  demonstration,
}: HeaderParts): DischargeHeader {
  const { premises } = account;
  return {
    utility: { ...letterheadOf(utility), taxId: utilityTaxId },
    holderName: consumer.name,
    maskedTaxId: consumer.taxId && maskTaxId(consumer.taxId),
    premisesAddress: premisesAddressLine(premises.address),
    inscription: premises.inscription,
    accountNumber: premises.accountNumber,
    demonstration,
  };
}
