import 'server-only';

export { findPaymentOnFile, paymentsPart } from './read-payments';
export { type BillPayments, recordMismatch, settleBills } from './receive-payments';
