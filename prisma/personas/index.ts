import { absentOwner } from './absent-owner';
import { agreedThisMonth } from './agreed-this-month';
import { billsInInstallments } from './bills-in-installments';
import { billsUnderReview } from './bills-under-review';
import { cancelledBills } from './cancelled-bills';
import { chargeExemptions } from './charge-exemptions';
import { condominium } from './condominium';
import { creditsExceedDebts } from './credits-exceed-debts';
import { dischargeWithMayBill } from './discharge-with-may-bill';
import { disputedInCourt } from './disputed-in-court';
import { formerOccupant } from './former-occupant';
import { mariaAparecida } from './maria-aparecida';
import { missingIndexFactor } from './missing-index-factor';
import { newOccupant } from './new-occupant';
import { noDebts } from './no-debts';
import { notLateYet } from './not-late-yet';
import type { Persona } from './persona';
import { propertyManager } from './property-manager';
import { reagreedTwice } from './reagreed-twice';
import { slipsAndCharges } from './slips-and-charges';
import { reconnectionUnderWay, sewerExtinguished, sewerLapsing, sewerRefused } from './tariff-customers';
import { tenant } from './tenant';
import { unmatchedPayments } from './unmatched-payments';
import { waterCut } from './water-cut';
import { withoutTaxId } from './without-tax-id';

/** Everybody of the demonstration, the manual's customer first. */
export const personas: readonly [Persona, ...Persona[]] = [
  mariaAparecida,
  billsUnderReview,
  propertyManager,
  slipsAndCharges,
  creditsExceedDebts,
  newOccupant,
  formerOccupant,
  absentOwner,
  tenant,
  condominium,
  notLateYet,
  chargeExemptions,
  missingIndexFactor,
  noDebts,
  withoutTaxId,
  waterCut,
  reagreedTwice,
  agreedThisMonth,
  unmatchedPayments,
  disputedInCourt,
  billsInInstallments,
  cancelledBills,
  dischargeWithMayBill,
  reconnectionUnderWay,
  sewerRefused,
  sewerLapsing,
  sewerExtinguished,
];

/** How a visitor of the demonstration enters, and what there is to see; `taxId` is null where none is on file. */
export interface DemonstrationCustomer {
  readonly name: string;
  readonly accountNumber: string;
  readonly taxId: string | null;
  readonly purpose: string;
}

export const demonstrationCustomers: readonly DemonstrationCustomer[] = personas.map(
  ({ customer, accountNumber, purpose }) => ({
    name: customer.name,
    accountNumber,
    taxId: customer.taxId,
    purpose,
  }),
);
