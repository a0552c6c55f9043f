import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase, databaseDate } from '@/lib/kernel/civil-date';
import { type Protocol, protocolOf } from '../protocol';
import type { RegistrationDetails, RegistrationReceipt, RegistrationStory } from '../registration';

/** Requests from one address wait for each other: a second click finds the first one's row. */
export async function lockRegistration(db: Transaction, clientAddress: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`registration:${clientAddress}`}, 0))`;
}

/** A pending request from the same address for the same person and account number. */
export async function findSameRegistration(
  db: Transaction,
  details: RegistrationDetails,
  clientAddress: string,
): Promise<RegistrationReceipt | null> {
  const { accountNumber, taxId } = details;
  const row = await db.registrationRequest.findFirst({
    where: { accountNumber, taxId, clientAddress, status: 'PENDING' },
  });
  return row && receipt(row);
}

export async function insertRegistration(
  db: Transaction,
  details: RegistrationDetails,
  { requestedOn, clientAddress }: { requestedOn: CivilDate; clientAddress: string },
): Promise<RegistrationReceipt> {
  const [sequence] = await db.$queryRaw<{ next: bigint }[]>`SELECT nextval('protocol_sequence') AS next`;
  const row = await db.registrationRequest.create({
    data: {
      ...details,
      protocol: protocolOf(requestedOn, sequence?.next ?? 0n),
      requestedOn: databaseDate(requestedOn),
      clientAddress,
    },
  });
  return receipt(row);
}

export async function findReceipt(db: Transaction, id: string): Promise<RegistrationReceipt | null> {
  const row = await db.registrationRequest.findUnique({
    where: { id },
    select: { id: true, protocol: true, requestedOn: true },
  });
  return row && receipt(row);
}

/** How a registration request stands, without anything of who made it. */
export async function findRegistrationStory(db: Transaction, id: string): Promise<RegistrationStory | null> {
  const row = await db.registrationRequest.findUnique({
    where: { id },
    select: { id: true, protocol: true, requestedOn: true, status: true },
  });
  return row && { ...receipt(row), status: row.status };
}

function receipt(row: {
  id: string;
  protocol: string;
  requestedOn: Parameters<typeof civilDateFromDatabase>[0];
}) {
  return {
    id: row.id,
    protocol: row.protocol as Protocol,
    requestedOn: civilDateFromDatabase(row.requestedOn),
  };
}
