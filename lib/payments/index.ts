export { composeHistory, isSettled, type PaymentHistory, type PaymentYear, paymentYear } from './history';
export type {
  PaidDocument,
  Payment,
  PaymentClassification,
  SettledPayment,
  ShownPayment,
  UnmatchedClassification,
  UnmatchedPayment,
} from './payment';
