import type { CollectionCode, PaymentIdentification, PixText } from '@/lib/collection';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { VerificationCode } from './code';

export type DocumentKind =
  | 'DEBT_STATEMENT'
  | 'BILL'
  | 'ANNUAL_DISCHARGE'
  | 'PAYMENT_RECEIPT'
  | 'SERVICE_QUOTE';

/**
 * What is kept of a document to tell it from a forged one: no name, no address, no CPF.
 * `amount` is what it asks for or what was received, `validUntil` the last day of payment (inclusive); null where there is
 * none. A receipt is issued on the day of its payment. `pix` is the text as printed, so that a later change of key does not
 * change an issued document. Of `details` only a digest is kept: what else must stay the same for the document to stay true.
 */
export interface DocumentFacts {
  readonly kind: DocumentKind;
  /** The id of the statement, bill, declaration, payment or quote. */
  readonly subjectId: string;
  readonly issuedOn: CivilDate;
  readonly amount: Cents | null;
  readonly validUntil: CivilDate | null;
  readonly barcode: CollectionCode | null;
  readonly pix: DocumentPix | null;
  readonly details?: readonly string[];
}

export interface DocumentPix {
  readonly txid: string;
  readonly text: PixText;
}

/** A document with the code that is printed on it; `factsKey` is the digest of what it says. */
export interface IssuedDocument extends Omit<DocumentFacts, 'details'> {
  readonly id: string;
  readonly factsKey: string;
  readonly code: VerificationCode;
}

/**
 * How the subject of a document stands today: still owed, settled, with a payment in process for all or part of it, no longer
 * what it was (cancelled, amended, under review, partly paid; of a receipt, a payment reversed or corrected), replaced by a
 * newer document of ours, or never to be paid.
 */
export type Settlement = 'OWED' | 'SETTLED' | 'RECEIVED' | 'CHANGED' | 'REPLACED' | 'NOTHING_TO_PAY';

/** What whoever holds the document should know. RECEIVED: money for it, or for part of it, came in and is being settled. */
export type DocumentStanding = 'PAYABLE' | 'EXPIRED' | 'OVERTAKEN' | 'PAID' | 'RECEIVED' | 'VALID';

/** How a document stands on a day. Paid goes before everything else: nobody must pay twice. */
export function documentStanding(
  document: Pick<DocumentFacts, 'validUntil'>,
  asOf: CivilDate,
  { settlement, pixReceived }: { settlement: Settlement; pixReceived: boolean },
): DocumentStanding {
  if (settlement === 'NOTHING_TO_PAY') return 'VALID';
  if (settlement === 'SETTLED') return 'PAID';
  if (pixReceived || settlement === 'RECEIVED') return 'RECEIVED';
  if (settlement === 'CHANGED' || settlement === 'REPLACED') return 'OVERTAKEN';
  return document.validUntil !== null && asOf > document.validUntil ? 'EXPIRED' : 'PAYABLE';
}

/** What a line says of a bill. */
export type BillOfLine = PaymentIdentification<3> & { readonly amount: Cents };

/** A bill that a line names, as the utility has it on file. */
export interface BillOnFile {
  readonly issuedOn: CivilDate;
  readonly settlement: Settlement;
}
