import 'server-only';
import type { RequestTrace } from '@/lib/audit/use-cases';
import { database } from '@/lib/db/client';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { TooManyAttempts } from '@/lib/limits';
import { allowTry, countHit } from '@/lib/limits/use-cases';
import type { CaseProtocol, CaseStory } from '../case';
import * as lookups from '../repository/lookups';
import { hashAccessCode } from './access-hash';

export type CaseLookUpRefusal = { readonly code: 'CASE_NOT_IDENTIFIED' } | TooManyAttempts;

/**
 * Finds a case by its protocol and access code. A protocol that does not exist and a wrong code get one answer. Ten wrong
 * tries in an hour, from an address or for a protocol, and it must wait until the first of them is an hour old. The id shows
 * the case for half an hour.
 */
export function lookUpCase(question: {
  readonly protocol: CaseProtocol;
  readonly accessCode: string;
  readonly trace: RequestTrace;
}): Promise<Result<{ readonly lookupId: string; readonly story: CaseStory }, CaseLookUpRefusal>> {
  const { protocol, accessCode, trace } = question;
  const counted = [
    { limit: 'CASE_LOOKUP_ADDRESS', key: trace.clientAddress },
    { limit: 'CASE_LOOKUP_PROTOCOL', key: protocol },
  ] as const;
  return database().$transaction(async (db) => {
    const allowed = await allowTry(db, counted);
    if (!allowed.ok) return allowed;
    const story = await lookups.findByCode(db, protocol, hashAccessCode(accessCode));
    if (story) return ok({ lookupId: await lookups.insertLookup(db, story.id), story });
    await countHit(db, counted);
    return err({ code: 'CASE_NOT_IDENTIFIED' });
  });
}

/** The case a question of the last half hour found; null afterwards. */
export function getLookedUpCase(lookupId: string): Promise<CaseStory | null> {
  return lookups.findLookedUp(database(), lookupId);
}
