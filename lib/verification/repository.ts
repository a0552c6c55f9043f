import 'server-only';
import {
  type CollectionCode,
  type ParsedCollectionCode,
  type PixText,
  parseCollectionCode,
} from '@/lib/collection';
import type { Transaction } from '@/lib/db/client';
import type { Aged } from '@/lib/db/forget';
import { civilDateFromDatabase, databaseDate } from '@/lib/kernel/civil-date';
import { frozen } from '@/lib/kernel/frozen';
import { cents } from '@/lib/kernel/money';
import type { VerificationCode } from './code';
import type { DocumentFacts, DocumentKind, IssuedDocument } from './document';
import { storedVerdict } from './schema';
import type { Verdict } from './verdict';

/** The column of an answer to “É verdadeiro?”. Version 1 did not say what a genuine document is about. */
const verdictColumn = frozen<Verdict>(storedVerdict, [(older) => ({ about: null, ...older })]);

/** The document of these facts, with `code` if it is new: two at once get one row. */
export async function findOrInsertDocument(
  db: Transaction,
  facts: DocumentFacts,
  { factsKey, code }: { factsKey: string; code: VerificationCode },
): Promise<IssuedDocument> {
  await db.issuedDocument.createMany({
    skipDuplicates: true,
    data: [
      {
        code,
        factsKey,
        kind: facts.kind,
        subjectId: facts.subjectId,
        issuedOn: databaseDate(facts.issuedOn),
        amountCents: facts.amount,
        validUntil: facts.validUntil && databaseDate(facts.validUntil),
        barcode: facts.barcode,
        pixTxid: facts.pix?.txid ?? null,
        pixText: facts.pix?.text ?? null,
      },
    ],
  });
  return issuedDocument(await db.issuedDocument.findUniqueOrThrow({ where: { factsKey } }));
}

/** The last document issued for a subject. */
export async function findBySubject(
  db: Transaction,
  kind: DocumentKind,
  subjectId: string,
): Promise<IssuedDocument | null> {
  const row = await db.issuedDocument.findFirst({ where: { kind, subjectId }, orderBy: { id: 'desc' } });
  return row && issuedDocument(row);
}

/** The documents by which bills and statements are paid, with what each is about. */
export async function findPayableAbout(
  db: Transaction,
  subjectIds: readonly string[],
): Promise<readonly { readonly id: string; readonly subjectId: string }[]> {
  if (subjectIds.length === 0) return [];
  return db.issuedDocument.findMany({
    where: { kind: { in: ['BILL', 'DEBT_STATEMENT'] }, subjectId: { in: [...subjectIds] } },
    select: { id: true, subjectId: true },
  });
}

export async function findByCode(db: Transaction, code: VerificationCode): Promise<IssuedDocument | null> {
  const row = await db.issuedDocument.findUnique({ where: { code } });
  return row && issuedDocument(row);
}

/** The document with exactly this Pix: a dynamic one carries no identifier of its own. */
export async function findByPixText(db: Transaction, pixText: PixText): Promise<IssuedDocument | null> {
  const row = await db.issuedDocument.findFirst({ where: { pixText }, orderBy: { id: 'desc' } });
  return row && issuedDocument(row);
}

/** The document whose Pix carries this identifier. */
export async function findByTxid(db: Transaction, pixTxid: string): Promise<IssuedDocument | null> {
  const row = await db.issuedDocument.findFirst({ where: { pixTxid }, orderBy: { id: 'desc' } });
  return row && issuedDocument(row);
}

/** Documents of a line, whatever the amounts: the same company and the same free field. */
export async function findByLine(db: Transaction, { code }: ParsedCollectionCode): Promise<IssuedDocument[]> {
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM issued_document WHERE substr(barcode, 16) = ${code.slice(15)} ORDER BY id DESC LIMIT 20`;
  const rows = await db.issuedDocument.findMany({ where: { id: { in: found.map(({ id }) => id) } } });
  return rows.toSorted((a, b) => (a.id < b.id ? 1 : -1)).map(issuedDocument);
}

/** Keeps an answer for a day, so that its page can be opened again. */
export async function insertCheck(db: Transaction, verdict: Verdict): Promise<string> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO verification_check (id, at, verdict)
    VALUES (gen_random_uuid(), clock_timestamp(), ${JSON.stringify(verdictColumn.write(verdict))}::jsonb) RETURNING id`;
  if (!row) throw new Error('The check was not kept');
  return row.id;
}

export async function findVerdict(db: Transaction, id: string): Promise<Verdict | null> {
  const [row] = await db.$queryRaw<{ verdict: unknown }[]>`
    SELECT verdict FROM verification_check
    WHERE id = ${id}::uuid AND at > clock_timestamp() - interval '1 day'`;
  return row ? verdictColumn.read(row.verdict) : null;
}

/** Answers that are shown no more. */
export async function deleteOldChecks(db: Transaction, { term, limit }: Aged): Promise<number> {
  return db.$executeRaw`
    DELETE FROM verification_check WHERE id IN (
      SELECT id FROM verification_check WHERE at < clock_timestamp() - ${term}::interval LIMIT ${limit})`;
}

type Row = Awaited<ReturnType<Transaction['issuedDocument']['findFirstOrThrow']>>;

function issuedDocument(row: Row): IssuedDocument {
  const { id, kind, subjectId, factsKey, code, issuedOn, amountCents, validUntil } = row;
  const { barcode, pixTxid, pixText } = row;
  return {
    id,
    kind,
    subjectId,
    factsKey,
    code: code as VerificationCode,
    issuedOn: civilDateFromDatabase(issuedOn),
    amount: amountCents === null ? null : cents(amountCents),
    validUntil: validUntil && civilDateFromDatabase(validUntil),
    barcode: barcode === null ? null : storedBarcode(barcode),
    pix: pixTxid !== null && pixText !== null ? { txid: pixTxid, text: pixText as PixText } : null,
  };
}

function storedBarcode(digits: string): CollectionCode {
  const parsed = parseCollectionCode(digits);
  if (!parsed.ok) throw new Error(`The database holds a bar code that is none: ${parsed.error.code}`);
  return parsed.value.code;
}
