import 'server-only';

export { listPayments } from './list-payments';
export { getPayment, type PaymentNotFound, paymentReceipt, type ReceiptRefusal } from './read-payment';
