import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase, databaseDate } from '@/lib/kernel/civil-date';
import type { ClosingReason, RequestEvent, RequestOutline, RequestStatus } from '../service-request';
import type { RequestTerms } from '../terms';
import { eventOf, outlineOf } from './rows';
import { termsOfRow } from './terms';

export interface StoredRequest {
  readonly outline: RequestOutline;
  readonly version: number;
  readonly lastStepOn: CivilDate;
  readonly email: string | null;
  readonly premisesId: string | null;
  readonly customerId: string | null;
  /** As it was told, where nobody had entered. */
  readonly place: string;
  readonly terms: RequestTerms | null;
  /** Oldest first. */
  readonly events: readonly RequestEvent[];
}

/** A step, the state it leads to, and the days that follow from it. */
export interface TakenStep {
  readonly event: RequestEvent;
  readonly status: RequestStatus;
  readonly closingReason: ClosingReason | null;
  readonly expectedOn: CivilDate | null;
  readonly lapsesOn: CivilDate | null;
}

/** A request with its terms and its steps, held until the transaction ends. */
export async function lockRequest(db: Transaction, id: string): Promise<StoredRequest | null> {
  await db.$executeRaw`SELECT 1 FROM service_request WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await db.serviceRequest.findUnique({
    where: { id },
    include: { events: { orderBy: { id: 'asc' } }, terms: true },
  });
  if (!row) return null;
  const { version, email, premisesId, customerId, place } = row;
  const events = row.events.map(eventOf);
  const requestedOn = civilDateFromDatabase(row.requestedOn);
  const lastStepOn = events.reduce((last, { on }) => (on > last ? on : last), requestedOn);
  const kept = { version, email, premisesId, customerId, place, events, lastStepOn };
  return { ...kept, outline: outlineOf(row), terms: termsOfRow(row.terms) };
}

/** Writes a step and the state it leads to. */
export async function insertStep(
  db: Transaction,
  id: string,
  { event, status, closingReason, expectedOn, lapsesOn }: TakenStep,
): Promise<RequestOutline> {
  const on = databaseDate(event.on);
  const row = await db.serviceRequest.update({
    where: { id },
    data: {
      status,
      expectedOn: expectedOn && databaseDate(expectedOn),
      lapsesOn: lapsesOn && databaseDate(lapsesOn),
      version: { increment: 1 },
      events: { create: { ...event, on } },
      ...(closingReason && { closedOn: on, closingReason }),
    },
  });
  return outlineOf(row);
}
