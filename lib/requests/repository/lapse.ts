import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, databaseDate } from '@/lib/kernel/civil-date';
import type { RequestOutline } from '../service-request';
import { lastDayOf, outlineOf } from './rows';

/** A request that was just warned or ended, to be told. */
export interface ToldRequest {
  readonly request: RequestOutline;
  readonly email: string | null;
  readonly version: number;
  readonly lapsesOn: CivilDate | null;
}

/** Ends what was not inspected by its last day, at most so many. Rows that another worker holds are read again, not skipped. */
export async function endLapsed(
  db: Transaction,
  asOf: CivilDate,
  atMost: number,
): Promise<readonly ToldRequest[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH due AS (
      SELECT id FROM service_request WHERE lapses_on < ${databaseDate(asOf)}::date AND status <> 'CLOSED'
      ORDER BY id LIMIT ${atMost} FOR UPDATE
    ), ended AS (
      UPDATE service_request SET status = 'CLOSED', closed_on = ${databaseDate(asOf)}::date,
        closing_reason = 'TIME_LAPSED', lapses_on = NULL, version = version + 1
      WHERE id IN (SELECT id FROM due) RETURNING id
    )
    INSERT INTO request_event (request_id, kind, "on")
      SELECT id, 'EXTINGUISHED', ${databaseDate(asOf)}::date FROM ended RETURNING request_id AS id`;
  return toldRequests(db, rows);
}

/** Warns once of every last day from `asOf` to `upTo`, both included, at most so many. */
export async function warnLapsing(
  db: Transaction,
  { asOf, upTo }: { readonly asOf: CivilDate; readonly upTo: CivilDate },
  atMost: number,
): Promise<readonly ToldRequest[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH due AS (
      SELECT id FROM service_request
      WHERE lapses_on BETWEEN ${databaseDate(asOf)}::date AND ${databaseDate(upTo)}::date AND status <> 'CLOSED'
        AND NOT EXISTS (
          SELECT FROM request_event WHERE request_id = service_request.id AND kind = 'WARNED')
      ORDER BY id LIMIT ${atMost} FOR UPDATE
    ), warned AS (
      UPDATE service_request SET version = version + 1 WHERE id IN (SELECT id FROM due) RETURNING id
    )
    INSERT INTO request_event (request_id, kind, "on")
      SELECT id, 'WARNED', ${databaseDate(asOf)}::date FROM warned RETURNING request_id AS id`;
  return toldRequests(db, rows);
}

/** One worker at a time ends and warns: the others wait, and then find nothing left. */
export async function lockLapses(db: Transaction): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('request-lapses', 0))`;
}

async function toldRequests(
  db: Transaction,
  rows: readonly { readonly id: string }[],
): Promise<readonly ToldRequest[]> {
  const found = await db.serviceRequest.findMany({ where: { id: { in: rows.map(({ id }) => id) } } });
  return found.map((row) => ({
    request: outlineOf(row),
    email: row.email,
    version: row.version,
    lapsesOn: lastDayOf(row),
  }));
}
