import 'server-only';

export { deliverDeclarations } from './deliver-declarations';
export {
  findDischargeOnBill,
  latestDelivery,
} from './delivered';
export { issueAnnualDischarge } from './issue-discharge';
export { type DischargeYear, listDischargeYears } from './list-years';
export { annualDischargePdf, type DischargeNotFound, getAnnualDischarge } from './read-discharge';
