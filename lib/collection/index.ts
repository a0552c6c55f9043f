export { checkDigitModulus10, checkDigitModulus11 } from './check-digit';
export {
  buildCollectionCode,
  type CollectionCode,
  type CollectionCodeParts,
  digitableLine,
  type Modulus,
} from './collection-code';
export { crc16 } from './crc-16';

export type { PaymentIdentification } from './free-field-layout';
export {
  type CollectionCodeParseRefusal,
  type ParsedCollectionCode,
  parseCollectionCode,
} from './parse-collection-code';
export { type ParsedPix, type PixParseRefusal, parsePixText, pixPayee } from './parse-pix-text';
export {
  billFreeField,
  customerInvoiceFreeField,
  customerSlipFreeField,
  customerStatementFreeField,
  debtStatementFreeField,
  identifiedCustomerSlipFreeField,
  identifiedSlipFreeField,
  parseBillFreeField,
  parseCustomerInvoiceFreeField,
  parseCustomerSlipFreeField,
  parseCustomerStatementFreeField,
  parseDebtStatementFreeField,
  parseIdentifiedCustomerSlipFreeField,
  parseIdentifiedSlipFreeField,
  parsePayment,
  parseServiceSlipFreeField,
  serviceSlipFreeField,
} from './payment';
export {
  asBanksShow,
  dynamicPixText,
  isPixKey,
  type PixReceiver,
  type PixText,
  staticPixText,
} from './pix-text';
export type * from './utility-terms';
