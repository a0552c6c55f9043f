import 'server-only';

export { type DeliveryOutcome, deliverDeclarations } from './deliver-declarations';
export {
  type DischargeOnBill,
  findDischargeOnBill,
  type LatestDelivery,
  latestDelivery,
} from './delivered';
export { type DischargeRequest, issueAnnualDischarge } from './issue-discharge';
export { type DischargeYear, listDischargeYears } from './list-years';
export { annualDischargePdf, type DischargeNotFound, getAnnualDischarge } from './read-discharge';
