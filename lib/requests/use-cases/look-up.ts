import 'server-only';
import type { TaxId } from '@/lib/accounts';
import type { RequestTrace } from '@/lib/audit/use-cases';
import { addressBucket } from '@/lib/auth/client-address';
import { database } from '@/lib/db/client';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Protocol } from '../protocol';
import * as lookups from '../repository/lookups';
import type { RequestStory } from '../service-request';
import { hourlyLimits } from '../throttle';

export type LookUpRefusal =
  | { readonly code: 'REQUEST_NOT_IDENTIFIED' }
  | { readonly code: 'TOO_MANY_ATTEMPTS'; readonly retryAfterSeconds: number };

const waitSeconds = 900;

/**
 * Finds a request by its protocol and the CPF or CNPJ of who made it. A protocol that does not exist and one of somebody
 * else get one answer. Ten wrong tries an hour, from an address or for a protocol, and it must wait.
 * Gives the id under which the request is shown for half an hour.
 */
export function lookUpRequest(question: {
  readonly protocol: Protocol;
  readonly taxId: TaxId;
  readonly trace: RequestTrace;
}): Promise<Result<{ readonly lookupId: string; readonly request: RequestStory }, LookUpRefusal>> {
  const { protocol, taxId, trace } = question;
  const asked = { protocol, addressBucket: addressBucket(trace.clientAddress) };
  return database().$transaction(async (db) => {
    await lookups.lockLookups(db, asked);
    const { ofAddress, ofProtocol } = await lookups.countFailures(db, asked);
    if (
      ofAddress >= hourlyLimits.failedLookupsOfAddress ||
      ofProtocol >= hourlyLimits.failedLookupsOfProtocol
    ) {
      return err({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: waitSeconds });
    }
    const requestId = await lookups.findByProtocol(db, protocol, taxId);
    const lookupId = await lookups.insertLookup(db, asked, requestId);
    const request = requestId ? await lookups.findStory(db, requestId) : null;
    return request ? ok({ lookupId, request }) : err({ code: 'REQUEST_NOT_IDENTIFIED' });
  });
}

/** The request a question of the last half hour found; null afterwards. */
export function getLookedUp(lookupId: string): Promise<RequestStory | null> {
  return lookups.findLookedUp(database(), lookupId);
}
