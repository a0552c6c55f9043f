export { assessYear, type YearQuestion, yearsToOffer } from './assess-year';
export type {
  AnnualDischarge,
  Consumer,
  DischargeBill,
  DischargeDraft,
  DischargeHeader,
  DischargeItem,
  DischargeRecord,
  DischargeRecords,
  DischargeSituation,
} from './discharge';
export type { BlockingBill, DischargeReason, DischargeRefused, YearAssessment } from './reasons';
export { isLeftOut, isSettled } from './situation';
export {
  criterionSentence,
  dischargeStatement,
  earlierYearsSentence,
  entitlement,
  leftOutSentence,
  situationWord,
} from './wording';
