import { err, ok, type Result } from '@/lib/kernel/result';
import {
  type FreeField,
  type FreeFieldParseRefusal,
  type FreeFieldRefusal,
  readFreeField,
  writeFreeField,
} from './free-field';
import { freeFieldLayouts, type PaymentIdentification, type PaymentType } from './free-field-layout';

type Written = Result<FreeField, FreeFieldRefusal>;
type Read<T extends PaymentType> = Result<PaymentIdentification<T>, FreeFieldParseRefusal>;

/** Type 1, a premises' service slip by its number. @term service slip — guia de pagamento */
export const identifiedSlipFreeField = (slip: PaymentIdentification<1>): Written => writeFreeField(1, slip);
export const parseIdentifiedSlipFreeField = (freeField: string): Read<1> => readFreeField(1, freeField);

/** Type 3, a bill by its reference month. @term bill — conta, fatura */
export const billFreeField = (bill: PaymentIdentification<3>): Written => writeFreeField(3, bill);
export const parseBillFreeField = (freeField: string): Read<3> => readFreeField(3, freeField);

/** Type 4, a premises' service slip by what it charges and the year of issue. */
export const serviceSlipFreeField = (slip: PaymentIdentification<4>): Written => writeFreeField(4, slip);
export const parseServiceSlipFreeField = (freeField: string): Read<4> => readFreeField(4, freeField);

/** Type 5, a premises' debt statement by its number. @term debt statement — extrato de débitos */
export const debtStatementFreeField = (statement: PaymentIdentification<5>): Written =>
  writeFreeField(5, statement);
export const parseDebtStatementFreeField = (freeField: string): Read<5> => readFreeField(5, freeField);

/** Type 6, a customer's service slip by what it charges and the year of issue. */
export const customerSlipFreeField = (slip: PaymentIdentification<6>): Written => writeFreeField(6, slip);
export const parseCustomerSlipFreeField = (freeField: string): Read<6> => readFreeField(6, freeField);

/**
 * Type 7, the invoice of a customer responsible for several premises. @term responsible customer — cliente
 * responsável
 */
export const customerInvoiceFreeField = (invoice: PaymentIdentification<7>): Written =>
  writeFreeField(7, invoice);
export const parseCustomerInvoiceFreeField = (freeField: string): Read<7> => readFreeField(7, freeField);

/** Type 8, a customer's debt statement by its number. */
export const customerStatementFreeField = (statement: PaymentIdentification<8>): Written =>
  writeFreeField(8, statement);
export const parseCustomerStatementFreeField = (freeField: string): Read<8> => readFreeField(8, freeField);

/** Type 9, a customer's service slip by its number. */
export const identifiedCustomerSlipFreeField = (slip: PaymentIdentification<9>): Written =>
  writeFreeField(9, slip);
export const parseIdentifiedCustomerSlipFreeField = (freeField: string): Read<9> =>
  readFreeField(9, freeField);

/** What a free field says it pays, whatever its type. */
export type Payment = {
  [T in PaymentType]: { readonly paymentType: T } & PaymentIdentification<T>;
}[PaymentType];

/** What a free field says it pays, by its last digit. Source: GSAN UC0264. */
export function parsePayment(freeField: string): Result<Payment, FreeFieldParseRefusal> {
  const paymentType = Number(freeField.slice(-1));
  if (!isPaymentType(paymentType)) return err({ code: 'FREE_FIELD_PAYMENT_TYPE' });
  const read = readFreeField(paymentType, freeField);
  return read.ok ? ok({ paymentType, ...read.value } as Payment) : read;
}

function isPaymentType(value: number): value is PaymentType {
  return Object.hasOwn(freeFieldLayouts, value);
}
