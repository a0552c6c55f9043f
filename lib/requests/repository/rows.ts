import 'server-only';
import { accountNumberFromDatabase, taxIdFromDatabase } from '@/lib/accounts';
import { type CivilDate, civilDateFromDatabase } from '@/lib/kernel/civil-date';
import type {
  RequestEvent as EventRow,
  Prisma,
  ServiceRequest as RequestRow,
} from '@/prisma/generated/client';
import type { AttachmentKind } from '../attachment';
import type { Protocol } from '../protocol';
import type { Attachment, RequestDetails, RequestEvent, RequestOutline } from '../service-request';

/** Everything of an attachment but its bytes, in the order they came. */
export const attachmentsWithoutBytes = {
  select: { id: true, name: true, mediaType: true, size: true, document: true },
  orderBy: { position: 'asc' },
} satisfies Prisma.RequestAttachmentFindManyArgs;

export function outlineOf(row: RequestRow): RequestOutline {
  const { id, specificationCode, typeName, specificationName, status, closingReason } = row;
  return {
    id,
    number: Number(row.number),
    protocol: row.protocol as Protocol,
    specificationCode,
    typeName,
    specificationName,
    requestedOn: civilDateFromDatabase(row.requestedOn),
    expectedOn: row.expectedOn && civilDateFromDatabase(row.expectedOn),
    status,
    closedOn: row.closedOn && civilDateFromDatabase(row.closedOn),
    closingReason,
  };
}

export function eventOf({ kind, on, time, note }: EventRow): RequestEvent {
  return { kind, on: civilDateFromDatabase(on), time, note };
}

/** The last day to ask for the inspection. */
export function lastDayOf({ lapsesOn }: Pick<RequestRow, 'lapsesOn'>): CivilDate | null {
  return lapsesOn && civilDateFromDatabase(lapsesOn);
}

/** What its maker told; null for a request that was not made in this portal. */
export function detailsOf(row: RequestRow): RequestDetails | null {
  const { requesterName, phone, email, referencePoint, notes, place, latitude, longitude } = row;
  if (requesterName === null || phone === null || email === null) return null;
  const position =
    latitude && longitude ? { latitude: latitude.toFixed(6), longitude: longitude.toFixed(6) } : null;
  const contact = { requesterName, phone, email, referencePoint, notes, place, position };
  return {
    ...contact,
    taxId: row.taxId === null ? null : taxIdFromDatabase(row.taxId),
    accountNumber: row.givenAccountNumber === null ? null : accountNumberFromDatabase(row.givenAccountNumber),
  };
}

export function attachmentOf(row: Omit<Attachment, 'kind'> & { readonly mediaType: string }): Attachment {
  const { id, name, size, document } = row;
  return { id, name, kind: row.mediaType as AttachmentKind, size, document };
}
