import 'server-only';

export { type DischargeRequest, issueAnnualDischarge } from './issue-discharge';
export { type DischargeYear, listDischargeYears } from './list-years';
export { annualDischargePdf, type DischargeNotFound, getAnnualDischarge } from './read-discharge';
