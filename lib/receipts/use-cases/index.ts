import 'server-only';

export { findPaymentOnFile, paymentsPart } from './read-payments';
export { recordMismatch, settleBills } from './receive-payments';
