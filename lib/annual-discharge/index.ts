export { assessYear, yearsToOffer } from './assess-year';
export { dueDeliveries } from './delivery';
export type {
  AnnualDischarge,
  DischargeBill,
  DischargeDelivery,
  DischargeDraft,
  DischargeItem,
  DischargeRecord,
} from './discharge';
export type { BlockingBill, DischargeReason, DischargeRefused } from './reasons';
export { isLeftOut } from './situation';
export type * from './utility-terms';
export {
  criterionSentence,
  deliverySentence,
  dischargeStatement,
  earlierYearsSentence,
  entitlement,
  exceptionsOnBill,
  leftOutSentence,
  situationWord,
} from './wording';
