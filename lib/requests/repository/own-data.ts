import 'server-only';
import type { AccountNumber, TaxId } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { formatPhones } from '@/lib/format';
import { civilDate, civilDateFromDatabase as day } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import type { OwnDraft, OwnFile, OwnRegistration, OwnRequest, OwnStep, OwnTerms } from '../claims';
import type { RequestEventKind } from '../service-request';

export async function findOwnRequests(db: Transaction, customerId: string): Promise<OwnRequest[]> {
  const rows = await db.serviceRequest.findMany({ where: { customerId }, orderBy: { protocol: 'asc' } });
  return rows.map((row) => ({
    protocol: row.protocol,
    subject: row.specificationName,
    requestedOn: day(row.requestedOn),
    contact: [row.requesterName, row.phone && formatPhones(row.phone), row.email].filter(Boolean).join(', '),
    notes: [row.place, row.referencePoint, row.notes].filter(Boolean).join('; '),
  }));
}

/** The terms kept with a customer's requests, in short. */
export async function findOwnTerms(db: Transaction, customerId: string): Promise<OwnTerms[]> {
  const rows = await db.$queryRaw<{ protocol: string; service: string; on: string; total: bigint | null }[]>`
    SELECT r.protocol, t.terms #>> '{answer,service,title}' AS service,
      to_char(r.requested_on, 'YYYY-MM-DD') AS "on", t.total_cents AS total
    FROM request_terms t JOIN service_request r ON r.id = t.request_id
    WHERE r.customer_id = ${customerId}::uuid
    ORDER BY r.protocol`;
  return rows.map(({ on, total, ...row }) => ({
    ...row,
    on: civilDate(on),
    total: total === null ? null : cents(total),
  }));
}

/** Requests to put this CPF or CNPJ on file. */
export async function findOwnRegistrations(db: Transaction, taxId: TaxId): Promise<OwnRegistration[]> {
  const rows = await db.registrationRequest.findMany({ where: { taxId }, orderBy: { protocol: 'asc' } });
  return rows.map(({ protocol, accountNumber, requestedOn, status }) => ({
    protocol,
    accountNumber: accountNumber as AccountNumber,
    requestedOn: day(requestedOn),
    status,
  }));
}

export async function findOwnSteps(db: Transaction, customerId: string): Promise<OwnStep[]> {
  const rows = await db.$queryRaw<{ protocol: string; kind: RequestEventKind; on: string; note: string }[]>`
    SELECT r.protocol, e.kind::text AS kind, to_char(e.on, 'YYYY-MM-DD') AS "on", e.note
    FROM service_request r JOIN request_event e ON e.request_id = r.id
    WHERE r.customer_id = ${customerId}::uuid
    ORDER BY e.id`;
  return rows.map(({ on, ...row }) => ({ ...row, on: civilDate(on) }));
}

/** Names of a customer's files; the files themselves are opened from their request. */
export async function findOwnFiles(db: Transaction, customerId: string): Promise<OwnFile[]> {
  const rows = await db.$queryRaw<{ protocol: string | null; name: string; size: number; on: string }[]>`
    SELECT r.protocol, a.name, a.size, to_char(a.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "on"
    FROM service_request r JOIN request_attachment a ON a.request_id = r.id
    WHERE r.customer_id = ${customerId}::uuid
    UNION ALL
    SELECT NULL, a.name, a.size, to_char(a.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')
    FROM request_draft d JOIN request_attachment a ON a.draft_id = d.id
    WHERE d.customer_id = ${customerId}::uuid
    ORDER BY 4, 2`;
  return rows.map(({ on, ...row }) => ({ ...row, on: civilDate(on) }));
}

export async function findOwnDrafts(db: Transaction, customerId: string): Promise<OwnDraft[]> {
  const rows = await db.requestDraft.findMany({ where: { customerId }, orderBy: { createdAt: 'asc' } });
  return rows.map(({ specificationCode, createdAt, details, answers }) => ({
    specification: specificationCode,
    on: civilDate(createdAt.toISOString().slice(0, 10)),
    typed: JSON.stringify(answers === null ? details : { details, answers }),
  }));
}

/** What letters to a customer may be about: their requests, and those for their CPF or CNPJ. */
export async function findOwnRequestIds(
  db: Transaction,
  customerId: string,
  taxId: TaxId | null,
): Promise<string[]> {
  const requests = await db.serviceRequest.findMany({ where: { customerId }, select: { id: true } });
  const registrations = taxId
    ? await db.registrationRequest.findMany({ where: { taxId }, select: { id: true } })
    : [];
  return [...requests, ...registrations].map(({ id }) => id);
}
