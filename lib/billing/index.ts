export { type AgreementSituation, agreementConcludedOn, type InstallmentAgreement } from './agreement';
export {
  type Bill,
  type BillKind,
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
  type MoneyEffect,
  openStatuses,
  paidStatuses,
  type Standing,
  type StandingFacts,
  settledStatuses,
  standing,
  suspendingReviews,
  validStatuses,
} from './standing';
export type { ChargeToCome, Credit } from './to-come';
