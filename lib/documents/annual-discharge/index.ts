export type { AnnualDischargeDocument, DischargedBill } from './model';
export { renderAnnualDischarge } from './render';
