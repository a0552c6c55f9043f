export type { ReceiptDocument } from './model';
export { renderReceipt } from './render';
