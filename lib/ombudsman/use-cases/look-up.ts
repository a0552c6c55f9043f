import 'server-only';
import type { RequestTrace } from '@/lib/audit/use-cases';
import { addressBucket } from '@/lib/auth/client-address';
import { database } from '@/lib/db/client';
import { err, ok, type Result } from '@/lib/kernel/result';
import { secondsUntilAllowed } from '@/lib/kernel/sliding-window';
import type { CaseProtocol, CaseStory } from '../case';
import * as lookups from '../repository/lookups';
import { hashAccessCode } from './access-hash';

export type CaseLookUpRefusal =
  | { readonly code: 'CASE_NOT_IDENTIFIED' }
  | { readonly code: 'TOO_MANY_ATTEMPTS'; readonly retryAfterSeconds: number };

const failures = { allowed: 10, seconds: 3_600 };

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
  const asked = { protocol, addressBucket: addressBucket(trace.clientAddress) };
  return database().$transaction(async (db) => {
    await lookups.lockLookups(db, asked);
    const retryAfterSeconds = secondsUntilAllowed(await lookups.readFailures(db, asked), failures);
    if (retryAfterSeconds > 0) return err({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds });
    const story = await lookups.findByCode(db, protocol, hashAccessCode(accessCode));
    const lookupId = await lookups.insertLookup(db, asked, story?.id ?? null);
    return story ? ok({ lookupId, story }) : err({ code: 'CASE_NOT_IDENTIFIED' });
  });
}

/** The case a question of the last half hour found; null afterwards. */
export function getLookedUpCase(lookupId: string): Promise<CaseStory | null> {
  return lookups.findLookedUp(database(), lookupId);
}
