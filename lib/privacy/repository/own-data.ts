import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase as day } from '@/lib/kernel/civil-date';
import type { PersonalData } from '../own-data-kinds';

type OwnRequests = PersonalData['requests'];

/** Requests about data made by a customer, with what they wrote. */
export async function findOwnPrivacyRequests(db: Transaction, customerId: string): Promise<OwnRequests> {
  const rows = await db.privacyRequest.findMany({ where: { customerId }, orderBy: { protocol: 'asc' } });
  return rows.map(({ protocol, requestedOn, email, notes }) => ({
    protocol,
    subject: 'Pedido sobre dados pessoais',
    requestedOn: day(requestedOn),
    contact: email ?? '',
    notes,
  }));
}

export async function findOwnPrivacyRequestIds(db: Transaction, customerId: string): Promise<string[]> {
  const rows = await db.privacyRequest.findMany({ where: { customerId }, select: { id: true } });
  return rows.map(({ id }) => id);
}
