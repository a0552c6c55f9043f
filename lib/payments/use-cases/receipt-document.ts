import 'server-only';
import { type Premises, premisesAddressLine } from '@/lib/accounts';
import type { ReceiptDocument } from '@/lib/documents/receipt';
import { formatMonth, maskTaxId } from '@/lib/format';
import { letterheadOf, type UtilityProfile } from '@/lib/utility';
import { formatVerificationCode, type VerificationCode } from '@/lib/verification';
import { verificationUrl } from '@/lib/verification/use-cases';
import type { PaidDocument, SettledPayment } from '../payment';

interface ReceiptParts {
  readonly payment: SettledPayment;
  readonly payer: { readonly name: string; readonly taxId: string | null };
  readonly premises: Premises;
  readonly utility: UtilityProfile;
  readonly code: VerificationCode;
  readonly demonstration: boolean;
}

/** A settled payment as its receipt prints it; the CPF or CNPJ masked. */
export function receiptDocument({
  payment,
  payer,
  premises,
  utility,
  code,
  demonstration,
}: ReceiptParts): ReceiptDocument {
  return {
    utility: letterheadOf(utility),
    holderName: payer.name,
    maskedTaxId: payer.taxId && maskTaxId(payer.taxId),
    accountNumber: premises.accountNumber,
    inscription: premises.inscription,
    premisesAddress: premisesAddressLine(premises.address),
    paymentId: payment.id,
    paidDocument: documentName(payment.document),
    dueOn: payment.document.dueOn,
    paidOn: payment.paidOn,
    amount: payment.amount,
    collector: payment.collector,
    verification: { code: formatVerificationCode(code), url: verificationUrl(code) },
    demonstration,
  };
}

function documentName(document: PaidDocument): string {
  if (document.kind === 'BILL') return `Conta ${formatMonth(document.referenceMonth)}`;
  return `Guia ${document.number}: ${document.description}`;
}
