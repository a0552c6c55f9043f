import { type Account, type LinkedPremises, premisesAddressLine } from '@/lib/accounts';
import { maskTaxId } from '@/lib/format';
import type { AccountAnswer } from './schema';

/** An account as programs read it; the CPF or CNPJ masked. */
export function presentAccount(account: Account, linked: readonly LinkedPremises[]): AccountAnswer {
  const { premises, customer, links } = account;
  return {
    accountNumber: premises.accountNumber,
    customer: { name: customer.name, maskedTaxId: customer.taxId && maskTaxId(customer.taxId) },
    roles: links.map(({ role, since }) => ({ role, since })),
    premises: {
      inscription: premises.inscription,
      locality: premises.locality,
      route: premises.route,
      address: premisesAddressLine(premises.address),
      waterSituation: premises.waterSituation,
      sewerSituation: premises.sewerSituation,
      units: {
        residential: premises.units.RESIDENTIAL,
        commercial: premises.units.COMMERCIAL,
        industrial: premises.units.INDUSTRIAL,
        public: premises.units.PUBLIC,
      },
    },
    linkedPremises: linked.map(({ id, accountNumber, address, roles }) => ({
      id,
      accountNumber,
      address: premisesAddressLine(address),
      roles: [...roles],
    })),
  };
}
