export { composeHistory, type PaymentHistory, type PaymentYear, paymentYear } from './history';
export type {
  Payment,
  SettledPayment,
  ShownPayment,
  UnmatchedClassification,
  UnmatchedPayment,
} from './payment';
