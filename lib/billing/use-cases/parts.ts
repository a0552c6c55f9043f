import 'server-only';
import { type PremisesPart, premisesPart } from '@/lib/accounts/use-cases';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { InstallmentAgreement } from '../agreement';
import type { Bill } from '../bill';
import * as selects from '../repository/selects';
import type { ServiceSlip } from '../slip';

/** The bills of a premises, all that were issued unless told otherwise. */
export function billsPart(search: selects.BillSearch = {}): PremisesPart<readonly Bill[]> {
  return premisesPart(selects.selectBills(search), selects.readBills);
}

/** The service slips of a premises, whatever became of them. */
export const slipsPart: PremisesPart<readonly ServiceSlip[]> = premisesPart(
  selects.selectSlips,
  selects.readSlips,
);

/** The agreements made at a premises, oldest first. */
export const agreementsPart: PremisesPart<readonly InstallmentAgreement[]> = premisesPart(
  selects.selectAgreements,
  selects.readAgreements,
);

/** All that is owed at a premises, whoever owes it, and the bills paid since a day. */
export function debtsPart({
  paidSince,
}: {
  readonly paidSince: CivilDate;
}): PremisesPart<selects.BilledDebts> {
  return premisesPart(selects.selectDebts(paidSince), selects.readDebts);
}
