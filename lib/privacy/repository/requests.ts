import 'server-only';
import type { Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { civilDateFromDatabase, databaseDate } from '@/lib/kernel/civil-date';
import {
  type PrivacyDetails,
  type PrivacyProtocol,
  type PrivacyRequest,
  type PrivacyRequester,
  privacyProtocol,
} from '../request';

/** Requests of one customer take turns. */
export async function lockRequests(db: Transaction, customerId: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`privacy:${customerId}`}, 0))`;
}

export async function findPending(
  db: Transaction,
  customerId: string,
  kind: PrivacyDetails['kind'],
): Promise<PrivacyRequest | null> {
  const row = await db.privacyRequest.findFirst({ where: { customerId, kind, answeredOn: null } });
  return row && requestOf(row);
}

interface NewRequest extends PrivacyDetails {
  readonly customerId: string | null;
  readonly requester: PrivacyRequester | null;
  readonly clientAddress: string;
  readonly requestedOn: CivilDate;
  readonly dueOn: CivilDate;
}

export async function insertRequest(
  db: Transaction,
  { requester, requestedOn, dueOn, ...added }: NewRequest,
): Promise<PrivacyRequest> {
  const [drawn] = await db.$queryRaw<{ sequence: bigint }[]>`SELECT nextval('privacy_protocol') AS sequence`;
  if (!drawn) throw new Error('The protocol sequence gave no number');
  const row = await db.privacyRequest.create({
    data: {
      ...added,
      ...requester,
      protocol: privacyProtocol(requestedOn, drawn.sequence),
      requestedOn: databaseDate(requestedOn),
      dueOn: databaseDate(dueOn),
    },
  });
  return requestOf(row);
}

export async function findRequests(db: Transaction, customerId: string): Promise<PrivacyRequest[]> {
  const rows = await db.privacyRequest.findMany({ where: { customerId }, orderBy: { protocol: 'desc' } });
  return rows.map(requestOf);
}

/** A request made without entering. */
export async function findOpenRequest(db: Transaction, id: string): Promise<PrivacyRequest | null> {
  const row = await db.privacyRequest.findFirst({ where: { id, customerId: null } });
  return row && requestOf(row);
}

/** A request with what its letters need; `isOpen`: made by somebody who had not entered. */
export interface StoredRequest {
  readonly request: PrivacyRequest;
  readonly email: string | null;
  readonly isOpen: boolean;
}

/** The request, for as long as the transaction nobody else's to answer. */
export async function lockRequest(db: Transaction, id: string): Promise<StoredRequest | null> {
  await db.$executeRaw`SELECT id FROM privacy_request WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await db.privacyRequest.findUnique({ where: { id } });
  return row && { request: requestOf(row), email: row.email, isOpen: row.customerId === null };
}

export async function setAnswer(
  db: Transaction,
  id: string,
  { answer, answeredOn }: { answer: string; answeredOn: CivilDate },
): Promise<PrivacyRequest> {
  const data = { answer, answeredOn: databaseDate(answeredOn) };
  return requestOf(await db.privacyRequest.update({ where: { id }, data }));
}

/** Requests without an answer, the most urgent first. */
export async function findPendingRequests(db: Transaction): Promise<PrivacyRequest[]> {
  const rows = await db.privacyRequest.findMany({
    where: { answeredOn: null },
    orderBy: [{ dueOn: 'asc' }, { protocol: 'asc' }],
  });
  return rows.map(requestOf);
}

type Row = Awaited<ReturnType<Transaction['privacyRequest']['findFirstOrThrow']>>;

function requestOf(row: Row): PrivacyRequest {
  return {
    id: row.id,
    protocol: row.protocol as PrivacyProtocol,
    kind: row.kind,
    requestedOn: civilDateFromDatabase(row.requestedOn),
    dueOn: civilDateFromDatabase(row.dueOn),
    answeredOn: row.answeredOn && civilDateFromDatabase(row.answeredOn),
    answer: row.answer,
  };
}
