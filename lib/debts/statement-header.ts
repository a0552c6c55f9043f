import { type Account, premisesAddressLine, situationNumber } from '@/lib/accounts';
import { maskTaxId } from '@/lib/format';
import { letterheadOf, type UtilityProfile } from '@/lib/utility';
import type { StatementHeader } from './statement';

/** What a statement prints of utility, holder and premises; the CPF or CNPJ masked. */
export function statementHeaderOf(
  account: Account,
  utility: UtilityProfile,
  demonstration: boolean,
): StatementHeader {
  const { premises, holder } = account;
  return {
    utility: letterheadOf(utility),
    office: premises.locality.name,
    route: premises.route,
    inscription: premises.inscription,
    holderName: holder.name,
    maskedTaxId: holder.taxId && maskTaxId(holder.taxId),
    accountNumber: premises.accountNumber,
    premisesAddress: premisesAddressLine(premises.address),
    waterSituation: situationNumber(premises.waterSituation),
    sewerSituation: situationNumber(premises.sewerSituation),
    units: {
      residential: premises.units.RESIDENTIAL,
      commercial: premises.units.COMMERCIAL,
      industrial: premises.units.INDUSTRIAL,
      public: premises.units.PUBLIC,
    },
    consumptionType: premises.consumptionType,
    demonstration,
  };
}
