export { checkDigitModulus10, checkDigitModulus11 } from './check-digit';
export {
  buildCollectionCode,
  type CollectionCode,
  type CollectionCodeParts,
  type CollectionCodeRefusal,
  digitableLine,
  type Modulus,
} from './collection-code';
export { crc16 } from './crc-16';
export type { FreeField, FreeFieldParseRefusal, FreeFieldRefusal } from './free-field';
export type { FreeFieldName, PaymentIdentification, PaymentType } from './free-field-layout';
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
  type Payment,
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
  type DynamicPixParts,
  dynamicPixText,
  isPixKey,
  type PixReceiver,
  type PixRefusal,
  type PixText,
  type StaticPixParts,
  staticPixText,
} from './pix-text';
export type * from './utility-terms';
