import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, databaseDate } from '@/lib/kernel/civil-date';
import type { CataloguedSpecification } from '../catalogue';
import { protocolOf } from '../protocol';
import type { Asker, RequestDetails, RequestEvent, RequestOutline, ServiceRequest } from '../service-request';
import type { RequestTerms } from '../terms';
import { attachmentOf, attachmentsWithoutBytes, detailsOf, eventOf, lastDayOf, outlineOf } from './rows';
import { insertTerms, termsOfRow } from './terms';

/** Who asks at one premises, or from one address, takes turns: a second click finds the first one's request. */
export async function lockAsker(db: Transaction, asker: Asker, clientAddress: string): Promise<void> {
  const key = asker.kind === 'ACCOUNT' ? asker.scope.premisesId : clientAddress;
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`request:${key}`}, 0))`;
}

/** The request for the same thing that is still open, of those that the scope's customer may know of. */
export async function findOpenRequest(
  db: Transaction,
  scope: AccountScope,
  { specificationCode, since }: { readonly specificationCode: string; readonly since: CivilDate | null },
): Promise<RequestOutline | null> {
  const row = await db.serviceRequest.findFirst({
    where: { ...visibleTo(scope, since), specificationCode, status: { not: 'CLOSED' } },
  });
  return row && outlineOf(row);
}

export interface NewRequest {
  readonly id: string;
  readonly asker: Asker;
  readonly catalogued: CataloguedSpecification;
  readonly details: RequestDetails;
  readonly requestedOn: CivilDate;
  readonly clientAddress: string;
  readonly opening: Opening;
}

/** What a request begins with: its first steps in order, and by the terms of its service the days that follow. */
export interface Opening {
  readonly terms: RequestTerms | null;
  readonly events: readonly RequestEvent[];
  readonly expectedOn: CivilDate | null;
  readonly lapsesOn: CivilDate | null;
}

/** Writes a request with its protocol, its number, its terms and its first steps. */
export async function insertRequest(db: Transaction, request: NewRequest): Promise<RequestOutline> {
  const { id, asker, catalogued, details, requestedOn, clientAddress, opening } = request;
  const { position, accountNumber, ...told } = details;
  const [next] = await db.$queryRaw<{ protocol: bigint; number: bigint }[]>`
    SELECT nextval('protocol_sequence') AS protocol, nextval('service_request_number') AS number`;
  const row = await db.serviceRequest.create({
    data: {
      ...told,
      ...position,
      id,
      premisesId: asker.kind === 'ACCOUNT' ? asker.scope.premisesId : null,
      customerId: asker.kind === 'ACCOUNT' ? asker.scope.customerId : null,
      protocol: protocolOf(requestedOn, next?.protocol ?? 0n),
      number: next?.number ?? 0n,
      specificationCode: catalogued.specification.code,
      typeName: catalogued.type.name,
      specificationName: catalogued.specification.name,
      givenAccountNumber: accountNumber,
      requestedOn: databaseDate(requestedOn),
      clientAddress,
      ...openingColumns(opening),
    },
  });
  if (opening.terms) await insertTerms(db, id, opening.terms);
  return outlineOf(row);
}

/** A request that somebody above the counter decides on first waits for them. */
function openingColumns({ events, expectedOn, lapsesOn }: Opening) {
  const waits = events.some(({ kind }) => kind === 'AUTHORITY_ASKED');
  return {
    expectedOn: expectedOn && databaseDate(expectedOn),
    lapsesOn: lapsesOn && databaseDate(lapsesOn),
    status: waits ? 'BLOCKED' : 'PENDING',
    version: events.length,
    events: { create: events.map(({ on, ...event }) => ({ ...event, on: databaseDate(on) })) },
  } as const;
}

/**
 * The requests of the scope's premises that its customer may know of, newest first: their own, and those made since they
 * are linked to it.
 */
export async function findRequests(
  db: Transaction,
  scope: AccountScope,
  since: CivilDate | null,
): Promise<readonly RequestOutline[]> {
  const rows = await db.serviceRequest.findMany({
    where: visibleTo(scope, since),
    orderBy: [{ requestedOn: 'desc' }, { number: 'desc' }],
  });
  return rows.map(outlineOf);
}

/** One of those. What was told and the files belong to who made it: for another occupant they are left out. */
export async function findRequest(
  db: Transaction,
  scope: AccountScope,
  { id, since }: { readonly id: string; readonly since: CivilDate | null },
): Promise<ServiceRequest | null> {
  const row = await db.serviceRequest.findFirst({
    where: { ...visibleTo(scope, since), id },
    include: { events: { orderBy: { id: 'asc' } }, attachments: attachmentsWithoutBytes, terms: true },
  });
  if (!row) return null;
  const own = row.customerId === scope.customerId;
  return {
    ...outlineOf(row),
    version: row.version,
    own,
    terms: own ? termsOfRow(row.terms) : null,
    lapsesOn: lastDayOf(row),
    events: row.events.map(eventOf),
    details: own ? detailsOf(row) : null,
    attachments: own ? row.attachments.map(attachmentOf) : [],
  };
}

function visibleTo({ premisesId, customerId }: AccountScope, since: CivilDate | null) {
  const sinceLinked = since ? [{ requestedOn: { gte: databaseDate(since) } }] : [];
  return { premisesId, OR: [{ customerId }, ...sinceLinked] };
}

/** The outline of a request made without a matrícula; its id cannot be guessed. */
export async function findOpenlyMade(db: Transaction, id: string): Promise<RequestOutline | null> {
  const row = await db.serviceRequest.findFirst({ where: { id, premisesId: null } });
  return row && outlineOf(row);
}
