export type { CountedAgreement } from './agreement';
export {
  type InstallmentConditions,
  type InstallmentObstacle,
  installmentConditions,
} from './conditions';
export { effectiveRate } from './effective-rate';
export { minimumWage } from './minimum-wage';
export type { NegotiableDebt } from './negotiable-debt';
export { obstacleSentence } from './obstacle-sentence';
export { type InstallmentOffer, offerInstallments } from './offer';
export { type InstallmentPlan, lawfulPlans } from './plan';
export { splitPrincipal } from './price';
export type { Simulation } from './simulation';
export { parseDownPayment } from './typed-down-payment';
export type * from './utility-terms';
export {
  cashLines,
  debtLines,
  effectiveRateInWords,
  feeSentence,
  inProcessSentence,
  installmentsInWords,
  notAnAgreement,
  otherDebtLines,
} from './words';
