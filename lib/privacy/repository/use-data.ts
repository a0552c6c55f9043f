import 'server-only';
import type { AccountNumber } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { civilDate, civilDateFromDatabase as day } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import type { OwnAccess, OwnAct, OwnLetter, OwnRegistration, OwnRequest, OwnTerms } from '../personal-data';
import { accountOf } from './account-data';

const at = { premises: { select: { accountNumber: true } } } as const;

/** What this customer did in the portal, or agreed, by day. */
export async function findActs(db: Transaction, customerId: string): Promise<OwnAct[]> {
  const asked = { where: { customerId }, include: at };
  const act = (kind: OwnAct['kind'], on: OwnAct['on'], amount: bigint | null) => ({
    kind,
    on,
    amount: amount === null ? null : cents(amount),
  });
  const statements = await db.debtStatement.findMany(asked);
  const discharges = await db.annualDischarge.findMany(asked);
  const agreements = await db.installmentAgreement.findMany(asked);
  const simulations = await db.installmentSimulation.findMany(asked);
  const changes = await db.dueDateChange.findMany(asked);
  const notices = await db.cutNotice.findMany(asked);
  const cards = await db.cardAttempt.findMany(asked);
  const acts = [
    ...statements.map((row) => ({ row, ...act('DEBT_STATEMENT', day(row.issuedOn), row.totalCents) })),
    ...discharges.map((row) => ({ row, ...act('ANNUAL_DISCHARGE', day(row.issuedOn), row.totalCents) })),
    ...agreements.map((row) => ({ row, ...act('INSTALLMENT_AGREEMENT', day(row.agreedOn), row.debtCents) })),
    ...simulations.map((row) => ({ row, ...act('INSTALLMENT_SIMULATION', day(row.simulatedOn), null) })),
    ...changes.map((row) => ({ row, ...act('DUE_DATE_CHANGE', day(row.changedOn), null) })),
    ...notices.flatMap((row) => {
      const on = row.deliveredOn ?? row.cutOn;
      return on ? [{ row, ...act('CUT_NOTICE', day(on), null) }] : [];
    }),
    ...cards.map((row) => ({ row, ...act('CARD_PAYMENT', day(row.startedOn), row.totalCents) })),
  ];
  return acts
    .map(({ row, ...rest }) => ({ accountNumber: accountOf(row), ...rest }))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Requests about his data made by this customer, with what he wrote. */
export async function findPrivacyRequests(db: Transaction, customerId: string): Promise<OwnRequest[]> {
  const rows = await db.privacyRequest.findMany({ where: { customerId }, orderBy: { protocol: 'asc' } });
  return rows.map(({ protocol, requestedOn, email, notes }) => ({
    protocol,
    subject: 'Pedido sobre dados pessoais',
    requestedOn: day(requestedOn),
    contact: email ?? '',
    notes,
  }));
}

/** Requests for services made by this customer. */
export async function findServiceRequests(db: Transaction, customerId: string): Promise<OwnRequest[]> {
  const rows = await db.serviceRequest.findMany({ where: { customerId }, orderBy: { protocol: 'asc' } });
  return rows.map((row) => ({
    protocol: row.protocol,
    subject: row.specificationName,
    requestedOn: day(row.requestedOn),
    contact: [row.requesterName, row.phone, row.email].filter(Boolean).join(', '),
    notes: [row.place, row.referencePoint, row.notes].filter(Boolean).join('; '),
  }));
}

/** The terms kept with requests for services made by this customer, in short. */
export async function findServiceTerms(db: Transaction, customerId: string): Promise<OwnTerms[]> {
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
export async function findRegistrations(db: Transaction, taxId: string): Promise<OwnRegistration[]> {
  const rows = await db.registrationRequest.findMany({ where: { taxId }, orderBy: { protocol: 'asc' } });
  return rows.map(({ protocol, accountNumber, requestedOn, status }) => ({
    protocol,
    accountNumber: accountNumber as AccountNumber,
    requestedOn: day(requestedOn),
    status,
  }));
}

/** Messages about this customer's own requests; one being sent waits still. */
export async function findLetters(db: Transaction, customerId: string): Promise<OwnLetter[]> {
  const rows = await db.$queryRaw<{ subject: string; on: string; status: OwnLetter['status'] }[]>`
    SELECT subject, to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS "on",
      (CASE WHEN status IN ('SENDING', 'HANDED_OVER') THEN 'WAITING' ELSE status::text END) AS status
    FROM outgoing_mail
    WHERE split_part(dedupe_key, ':', 2) IN (
      SELECT id::text FROM service_request WHERE customer_id = ${customerId}::uuid
      UNION ALL SELECT id::text FROM privacy_request WHERE customer_id = ${customerId}::uuid
      UNION ALL SELECT r.id::text FROM registration_request r JOIN customer c ON c.tax_id = r.tax_id
        WHERE c.id = ${customerId}::uuid)
    ORDER BY created_at, id`;
  return rows.map(({ on, ...row }) => ({ ...row, on: civilDate(on) }));
}

/** What the trail holds of this customer's own doings. */
export async function findAccesses(db: Transaction, customerId: string): Promise<OwnAccess[]> {
  const rows = await db.auditEvent.findMany({
    where: { actorKind: 'CUSTOMER', actorId: customerId },
    orderBy: { id: 'asc' },
    select: { at: true, action: true, clientAddress: true },
  });
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}
