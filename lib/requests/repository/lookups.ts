import 'server-only';
import type { TaxId } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import type { Protocol } from '../protocol';
import type { RegistrationStory } from '../registration';
import type { RequestStory } from '../service-request';
import type { RequestTerms } from '../terms';
import { findRegistrationStory } from './registration';
import { eventOf, outlineOf } from './rows';
import { termsOfRow } from './terms';

interface Question {
  readonly addressBucket: string;
  readonly protocol: Protocol;
}

/** What a question found: one of both, or neither. */
export interface Found {
  readonly requestId: string | null;
  readonly registrationId: string | null;
}

/** What is kept of it. */
export type StoredFollowed =
  | {
      readonly kind: 'SERVICE';
      readonly request: RequestStory;
      readonly terms: RequestTerms | null;
      /** By whose holidays its days are counted: shown to nobody. */
      readonly askedAt: { readonly premisesId: string | null; readonly place: string };
    }
  | { readonly kind: 'REGISTRATION'; readonly registration: RegistrationStory };

/** What has this protocol and was made by somebody of this CPF or CNPJ. */
export async function findByProtocol(db: Transaction, protocol: Protocol, taxId: TaxId): Promise<Found> {
  const asked = { where: { protocol, taxId }, select: { id: true } } as const;
  const request = await db.serviceRequest.findFirst(asked);
  const registration = request ? null : await db.registrationRequest.findFirst(asked);
  return { requestId: request?.id ?? null, registrationId: registration?.id ?? null };
}

export async function insertLookup(db: Transaction, question: Question, found: Found): Promise<string> {
  const row = await db.requestLookup.create({ data: { ...question, ...found } });
  return row.id;
}

/** What a question of the last half hour found. */
export async function findLookedUp(db: Transaction, lookupId: string): Promise<StoredFollowed | null> {
  const [found] = await db.$queryRaw<Found[]>`
    SELECT request_id AS "requestId", registration_id AS "registrationId" FROM request_lookup
    WHERE id = ${lookupId}::uuid AND at > clock_timestamp() - interval '30 minutes'`;
  return found ? findFollowed(db, found) : null;
}

/** What was found, without anything of who made it, where, or what was written; null when nothing was. */
export async function findFollowed(
  db: Transaction,
  { requestId, registrationId }: Found,
): Promise<StoredFollowed | null> {
  if (registrationId) {
    const registration = await findRegistrationStory(db, registrationId);
    return registration && { kind: 'REGISTRATION', registration };
  }
  const row =
    requestId &&
    (await db.serviceRequest.findUnique({
      where: { id: requestId },
      include: { events: { orderBy: { id: 'asc' } }, terms: true },
    }));
  if (!row) return null;
  const events = row.events.map((event) => ({ ...eventOf(event), note: '' }));
  const { premisesId, place } = row;
  return {
    kind: 'SERVICE',
    request: { ...outlineOf(row), events },
    terms: termsOfRow(row.terms),
    askedAt: { premisesId, place },
  };
}
