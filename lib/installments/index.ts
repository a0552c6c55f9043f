export {
  type AgreementCount,
  type CountedAgreement,
  countAgreements,
  runningAgreement,
} from './agreement';
export {
  asksReconnection,
  type InstallmentConditions,
  type InstallmentFacts,
  type InstallmentObstacle,
  installmentConditions,
} from './conditions';
export { type EffectiveRate, effectiveRate } from './effective-rate';
export { minimumWage } from './minimum-wage';
export { type DebtSummary, type NegotiableDebt, negotiableDebt } from './negotiable-debt';
export { obstacleSentence } from './obstacle-sentence';
export { type CashPayment, type InstallmentOffer, type OfferRefusal, offerInstallments } from './offer';
export { type InstallmentPlan, lawfulPlans, type PlanRequest } from './plan';
export { splitPrincipal } from './price';
export type { Simulation } from './simulation';
export { type DownPaymentRefusal, parseDownPayment } from './typed-down-payment';
export type * from './utility-terms';
export {
  cashLines,
  debtLines,
  effectiveRateInWords,
  feeSentence,
  installmentsInWords,
  notAnAgreement,
  otherDebtLines,
} from './words';
