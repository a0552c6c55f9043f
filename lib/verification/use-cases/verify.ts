import 'server-only';
import type { RequestTrace } from '@/lib/audit/use-cases';
import {
  type ParsedCollectionCode,
  type ParsedPix,
  parseBillFreeField,
  parsePixText,
} from '@/lib/collection';
import { database, type Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { ok, type Result } from '@/lib/kernel/result';
import type { TooManyRequests } from '@/lib/limits';
import { takeCall } from '@/lib/limits/use-cases';
import { collectionTerms, pixTerms } from '@/lib/utility/current';
import { type Claim, readClaim } from '../claim';
import {
  type BillOfLine,
  type BillOnFile,
  type DocumentKind,
  documentStanding,
  type IssuedDocument,
  type Settlement,
} from '../document';
import * as repository from '../repository';
import { type Genuine, judgeAmount, judgeCompany, judgeReceiver, type Verdict } from '../verdict';

/** How the subjects of documents stand, told by the contexts that own them: the routes bring them together. */
export interface Subjects {
  readonly settlement: Readonly<
    Record<DocumentKind, (document: IssuedDocument, db: Transaction) => Promise<Settlement>>
  >;
  /** Whether a Pix of the right amount came in for a document. */
  readonly isPixReceived: (documentId: string, db: Transaction) => Promise<boolean>;
  /** What a document is about, for the kinds that do not say it themselves. */
  readonly about: Readonly<
    Partial<Record<DocumentKind, (subjectId: string, db: Transaction) => Promise<string | null>>>
  >;
  /** The bill of an account and month with exactly this amount, also one that the portal never printed. */
  readonly findBill: (bill: BillOfLine, db: Transaction) => Promise<BillOnFile | null>;
}

/** `id` opens the answer again for a day. */
export interface Verification {
  readonly id: string;
  readonly verdict: Verdict;
}

export type VerificationRefusal = TooManyRequests;

interface Question {
  readonly asOf: CivilDate;
  readonly trace: RequestTrace;
  readonly subjects: Subjects;
}

/**
 * Whether the utility issued what was pasted, and how it stands today. The pasted text itself is not kept.
 * More than twenty questions in ten minutes from an address must wait.
 */
export function verify(text: string, question: Question): Promise<Result<Verification, VerificationRefusal>> {
  return database().$transaction(async (db) => {
    const allowed = await takeCall(db, [{ limit: 'VERIFICATION', key: question.trace.clientAddress }]);
    if (!allowed.ok) return allowed;
    const verdict = await judge(db, readClaim(text), question);
    return ok({ id: await repository.insertCheck(db, verdict), verdict });
  });
}

/** An answer given within the last day, or null. Ids cannot be guessed, and an answer names nobody. */
export function getVerdict(id: string): Promise<Verdict | null> {
  return repository.findVerdict(database(), id);
}

function judge(db: Transaction, claim: Claim, question: Question): Promise<Verdict> | Verdict {
  switch (claim.kind) {
    case 'JUDGED':
      return claim.verdict;
    case 'CODE':
      return judgeCode(db, claim, question);
    case 'COLLECTION':
      return judgeLine(db, claim.parsed, question);
    case 'PIX':
      return judgePix(db, claim.parsed, question);
  }
}

async function judgeCode(
  db: Transaction,
  { code }: Extract<Claim, { kind: 'CODE' }>,
  question: Question,
): Promise<Verdict> {
  const document = await repository.findByCode(db, code);
  return document ? genuine(db, document, question) : { code: 'UNKNOWN_CODE' };
}

/**
 * A bill's line can be made up from a matrícula and a month: there, another amount gets the same answer as no bill at all,
 * so that nobody learns of a bill by trying. Every other document carries a number of its own.
 */
async function judgeLine(db: Transaction, line: ParsedCollectionCode, question: Question): Promise<Verdict> {
  const foreign = judgeCompany(line, collectionTerms(question.asOf));
  if (foreign) return foreign;
  const documents = await repository.findByLine(db, line);
  const same = documents.find((document) => document.barcode === line.code);
  if (same) return genuine(db, same, question);
  const bill = parseBillFreeField(line.freeField);
  if (bill.ok && line.amount !== null) {
    return judgeBill(db, { ...bill.value, amount: line.amount }, question);
  }
  const [other] = documents;
  return (other && judgeAmount(other, line.amount)) ?? { code: 'UNKNOWN_DOCUMENT' };
}

async function judgeBill(db: Transaction, bill: BillOfLine, { asOf, subjects }: Question): Promise<Verdict> {
  const found = await subjects.findBill(bill, db);
  if (!found) return { code: 'UNKNOWN_DOCUMENT' };
  const { issuedOn, settlement } = found;
  const standing = documentStanding({ validUntil: null }, asOf, { settlement, pixReceived: false });
  const { amount } = bill;
  return { code: 'GENUINE', kind: 'BILL', standing, amount, about: null, issuedOn, validUntil: null };
}

async function judgePix(db: Transaction, pix: ParsedPix, question: Question): Promise<Verdict> {
  const document =
    pix.txid === null
      ? await repository.findByPixText(db, pix.text)
      : await repository.findByTxid(db, pix.txid);
  const printed = document?.pix ? parsePixText(document.pix.text) : null;
  const foreign = judgeReceiver(pix, pixTerms(question.asOf), printed?.ok ? printed.value : null);
  if (foreign) return foreign;
  if (!document) return { code: 'UNKNOWN_DOCUMENT' };
  const wrong = pix.account.kind === 'STATIC' ? judgeAmount(document, pix.amount) : null;
  return wrong ?? genuine(db, document, question);
}

async function genuine(
  db: Transaction,
  document: IssuedDocument,
  { asOf, subjects }: Question,
): Promise<Genuine> {
  const { id, kind, subjectId, amount, issuedOn, validUntil } = document;
  const [settlement, about = null, pixReceived] = await Promise.all([
    subjects.settlement[kind](document, db),
    subjects.about[kind]?.(subjectId, db),
    subjects.isPixReceived(id, db),
  ]);
  const standing = documentStanding(document, asOf, { settlement, pixReceived });
  const replaced = standing === 'OVERTAKEN' && settlement === 'REPLACED' ? ({ replaced: true } as const) : {};
  return { code: 'GENUINE', kind, standing, amount, about, issuedOn, validUntil, ...replaced };
}
