import 'server-only';

export { findPaymentOnFile, listUnsettledFor, paymentsPart, unsettledPart } from './read-payments';
export { recordMismatch, settleBills } from './receive-payments';
export { isPixReceived, keepPix, listReceivedPix } from './receive-pix';
