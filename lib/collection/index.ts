export { checkDigitModulus10, checkDigitModulus11 } from './check-digit';
export {
  buildCollectionCode,
  type CollectionCode,
  type CollectionCodeParts,
  type CollectionCodeRefusal,
  digitableLine,
  type Modulus,
} from './collection-code';
export type { FreeField, FreeFieldParseRefusal, FreeFieldRefusal } from './free-field';
export type { FreeFieldName, PaymentIdentification, PaymentType } from './free-field-layout';
export {
  type CollectionCodeParseRefusal,
  type ParsedCollectionCode,
  parseCollectionCode,
} from './parse-collection-code';
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
