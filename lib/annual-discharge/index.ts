export { assessYear, type YearQuestion, yearsToOffer } from './assess-year';
export { type DeliveryTerm, type DueDelivery, deliveryTerm, dueDeliveries } from './delivery';
export type {
  AnnualDischarge,
  Consumer,
  DeliveryChannel,
  DeliveryTrigger,
  DischargeBill,
  DischargeDelivery,
  DischargeDraft,
  DischargeHeader,
  DischargeItem,
  DischargeRecord,
  DischargeRecords,
  DischargeSituation,
} from './discharge';
export type { BlockingBill, DischargeReason, DischargeRefused, YearAssessment } from './reasons';
export { isLeftOut, isSettled } from './situation';
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
