export type { PaymentClassification, ReceivedPayment } from './payment';
