export { agreementConcludedOn, type InstallmentAgreement } from './agreement';
export {
  type Bill,
  type BillLine,
  type BillStatus,
  type BillWithFines,
  type BillWithLines,
  byReference,
  type TariffBand,
} from './bill';
export { type ReviewReason, reviewInWords, reviewReasons, reviewSentence } from './review';
export type { ServiceSlip, SlipStatus } from './slip';
export {
  type DebtState,
  openStatuses,
  paidStatuses,
  type Standing,
  settledStatuses,
  standing,
  suspendingReviews,
  validStatuses,
} from './standing';
export type { ChargeToCome, Credit } from './to-come';
