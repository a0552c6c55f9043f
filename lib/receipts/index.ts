export { type DebtReceipt, isInProcess, receiptsByDebt } from './in-process';
export type { PaymentClassification, ReceivedPayment } from './payment';
export type { PixMatch, PixNotice } from './pix';
export { receivedSentence } from './words';
