import 'server-only';

export { listPayments } from './list-payments';
export { receiptSettlement } from './prove-payment';
export {
  getPayment,
  type PaymentNotFound,
  paymentReceipt,
  type ReceiptRefusal,
} from './read-payment';
