export { composeHistory, isSettled, type PaymentHistory, type PaymentYear, paymentYear } from './history';
export type {
  PaidDocument,
  Payment,
  SettledPayment,
  ShownPayment,
  UnmatchedClassification,
  UnmatchedPayment,
} from './payment';
