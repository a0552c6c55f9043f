import 'server-only';
import { createHash, randomInt } from 'node:crypto';
import { database, type Transaction } from '@/lib/db/client';
import { env } from '@/lib/env';
import { codeAlphabet, drawnCharacters, type VerificationCode, verificationCode } from '../code';
import type { DocumentFacts, DocumentKind, IssuedDocument } from '../document';
import * as repository from '../repository';

/**
 * The code of a document, inside the transaction that issues it. The same kind, subject, amount, validity, bars and details
 * give the same code however often they are asked for, with the Pix of the first time: a document once printed stays what it
 * is.
 */
export function issueVerificationCode(db: Transaction, facts: DocumentFacts): Promise<IssuedDocument> {
  const factsKey = factsKeyOf(facts);
  const drawn = Array.from({ length: drawnCharacters }, () => randomInt(codeAlphabet.length));
  return repository.findOrInsertDocument(db, facts, { factsKey, code: verificationCode(drawn) });
}

/** Whether a subject would give the same document today as it gave then. */
export function saysTheSame(document: IssuedDocument, today: DocumentFacts): boolean {
  return document.factsKey === factsKeyOf(today);
}

/** The last document issued for a subject; null for one printed before documents had codes. */
export function findIssuedDocument(
  kind: DocumentKind,
  subjectId: string,
  db: Transaction = database(),
): Promise<IssuedDocument | null> {
  return repository.findBySubject(db, kind, subjectId);
}

/** The documents by which these bills and statements are paid: what each is about, by the document's id. */
export async function listDocumentsAbout(
  db: Transaction,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const documents = await repository.findPayableAbout(db, subjectIds);
  return new Map(documents.map(({ id, subjectId }) => [id, subjectId]));
}

/** The document of a code; null where nothing was issued under it. */
export function findDocumentByCode(code: VerificationCode): Promise<IssuedDocument | null> {
  return repository.findByCode(database(), code);
}

/** The document whose Pix carries this identifier. */
export function findDocumentByTxid(db: Transaction, txid: string): Promise<IssuedDocument | null> {
  return repository.findByTxid(db, txid);
}

/** Where the QR of a document's code leads. */
export function verificationUrl(code: VerificationCode): string {
  return `${env().PUBLIC_URL}/verificar/${code}`;
}

function factsKeyOf({ kind, subjectId, amount, validUntil, barcode, details = [] }: DocumentFacts): string {
  return createHash('sha256')
    .update([kind, subjectId, amount, validUntil, barcode, ...details].join('|'))
    .digest('hex');
}
