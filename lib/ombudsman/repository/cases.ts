import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, databaseDate } from '@/lib/kernel/civil-date';
import type { CaseDetails, CaseIdentity, CaseOutline, CaseStory } from '../case';
import { caseProtocol } from '../case';
import { outlineColumns, outlineOf, storyOf } from './rows';

interface NewCase {
  readonly details: CaseDetails;
  readonly receivedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly accessHash: string;
}

/** Keeps a case, and who sent it in a table of its own. */
export async function insertCase(db: Transaction, added: NewCase): Promise<CaseOutline> {
  const { details, receivedOn, dueOn, accessHash } = added;
  const [drawn] = await db.$queryRaw<{ sequence: bigint }[]>`
    SELECT nextval('ombudsman_protocol') AS sequence`;
  if (!drawn) throw new Error('The protocol sequence gave no number');
  const row = await db.ombudsmanCase.create({
    select: outlineColumns,
    data: {
      protocol: caseProtocol(receivedOn, drawn.sequence),
      kind: details.kind,
      text: details.text,
      accessHash,
      receivedOn: databaseDate(receivedOn),
      dueOn: databaseDate(dueOn),
    },
  });
  if (details.identity) {
    await db.ombudsmanIdentity.create({ data: { ...details.identity, caseId: row.id } });
  }
  return outlineOf(row);
}

/** The case, for as long as the transaction nobody else's to change. */
export async function lockCase(db: Transaction, id: string): Promise<CaseOutline | null> {
  await db.$executeRaw`SELECT id FROM ombudsman_case WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await db.ombudsmanCase.findUnique({ where: { id }, select: outlineColumns });
  return row && outlineOf(row);
}

export async function setExtension(
  db: Transaction,
  id: string,
  { reason, extendedOn, dueOn }: { reason: string; extendedOn: CivilDate; dueOn: CivilDate },
): Promise<CaseStory> {
  const data = {
    extensionReason: reason,
    extendedOn: databaseDate(extendedOn),
    dueOn: databaseDate(dueOn),
  };
  return storyOf(await db.ombudsmanCase.update({ where: { id }, data }));
}

export async function setAnswer(
  db: Transaction,
  id: string,
  { answer, answeredOn }: { answer: string; answeredOn: CivilDate },
): Promise<CaseStory> {
  const data = { answer, answeredOn: databaseDate(answeredOn) };
  return storyOf(await db.ombudsmanCase.update({ where: { id }, data }));
}

/** Cases without an answer, the most urgent first. */
export async function findOpenCases(db: Transaction): Promise<CaseOutline[]> {
  const rows = await db.ombudsmanCase.findMany({
    where: { answeredOn: null },
    orderBy: [{ dueOn: 'asc' }, { protocol: 'asc' }],
    select: outlineColumns,
  });
  return rows.map(outlineOf);
}

export async function findIdentity(db: Transaction, caseId: string): Promise<CaseIdentity | null> {
  const row = await db.ombudsmanIdentity.findUnique({
    where: { caseId },
    select: { name: true, taxId: true, phone: true, email: true },
  });
  return row as CaseIdentity | null;
}

/** Where the letters about a case go; null when its sender left no e-mail. */
export async function findLetterAddress(db: Transaction, caseId: string): Promise<string | null> {
  const row = await db.ombudsmanIdentity.findUnique({ where: { caseId }, select: { email: true } });
  return row?.email ?? null;
}
