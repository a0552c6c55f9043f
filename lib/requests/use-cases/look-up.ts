import 'server-only';
import type { TaxId } from '@/lib/accounts';
import type { RequestTrace } from '@/lib/audit/use-cases';
import { addressBucket } from '@/lib/auth/client-address';
import { database, type Transaction } from '@/lib/db/client';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { TooManyAttempts } from '@/lib/limits';
import { allowTry, countHit } from '@/lib/limits/use-cases';
import { runningDeadlines } from '../course-deadlines';
import type { Followed } from '../followed';
import type { Protocol } from '../protocol';
import * as lookups from '../repository/lookups';
import { placeOf } from './catalogue';

export type LookUpRefusal = { readonly code: 'REQUEST_NOT_IDENTIFIED' } | TooManyAttempts;

/**
 * Finds a request, for a service or for registration, by its protocol and the CPF or CNPJ of who made it. A protocol that
 * does not exist and one of somebody else get one answer. Ten wrong tries an hour, from an address or for a protocol, and it
 * must wait until the first of them is an hour old. Gives the id under which the request is shown for half an hour.
 */
export function lookUpRequest(question: {
  readonly protocol: Protocol;
  readonly taxId: TaxId;
  readonly trace: RequestTrace;
}): Promise<Result<{ readonly lookupId: string; readonly found: Followed }, LookUpRefusal>> {
  const { protocol, taxId, trace } = question;
  const asked = { protocol, addressBucket: addressBucket(trace.clientAddress) };
  const counted = [
    { limit: 'REQUEST_LOOKUP_ADDRESS', key: trace.clientAddress },
    { limit: 'REQUEST_LOOKUP_PROTOCOL', key: protocol },
  ] as const;
  return database().$transaction(async (db) => {
    const allowed = await allowTry(db, counted);
    if (!allowed.ok) return allowed;
    const ids = await lookups.findByProtocol(db, protocol, taxId);
    const lookupId = await lookups.insertLookup(db, asked, ids);
    const found = await lookups.findFollowed(db, ids);
    if (!found) await countHit(db, counted);
    return found
      ? ok({ lookupId, found: await withDeadlines(db, found) })
      : err({ code: 'REQUEST_NOT_IDENTIFIED' });
  });
}

/** What a question of the last half hour found; null afterwards. */
export async function getLookedUp(lookupId: string): Promise<Followed | null> {
  const found = await lookups.findLookedUp(database(), lookupId);
  return found && withDeadlines(database(), found);
}

async function withDeadlines(db: Transaction, found: lookups.StoredFollowed): Promise<Followed> {
  if (found.kind === 'REGISTRATION') return found;
  const { kind, request, terms, askedAt } = found;
  if (!terms || request.status === 'CLOSED') return { kind, request, deadlines: [] };
  const place = await placeOf(db, askedAt);
  return { kind, request, deadlines: runningDeadlines({ terms, events: request.events, place }) };
}
