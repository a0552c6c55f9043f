import 'server-only';
import { cache } from 'react';
import {
  type AccountNumber,
  type AccountScope,
  accountNumberFromDatabase,
  type PremisesAddress,
} from '@/lib/accounts';
import type { SessionHolder } from '@/lib/accounts/use-cases';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database } from '@/lib/db/client';
import { ok, type Result } from '@/lib/kernel/result';
import { type Identification, type IdentifyRefusal, identify } from './identify';
import { clearSessionCookie, sessionIdFromCookie, setSessionCookie } from './next-auth';
import { switchPremises, touchSession } from './open-session';
import * as repository from './repository';

/** The premises that are open: the proof of it, and what they are known by. */
export interface OpenAccount {
  readonly scope: AccountScope;
  readonly accountNumber: AccountNumber;
  readonly address: PremisesAddress;
}

/** Who is here. `account` is null when the premises they entered for is theirs no more: they must choose another. */
export interface CustomerSession {
  readonly id: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly linkedPremises: number;
  readonly account: OpenAccount | null;
}

export type SessionState =
  | { readonly state: 'OPEN'; readonly session: CustomerSession }
  | { readonly state: 'EXPIRED' }
  | { readonly state: 'NONE' };

/** The session of this request, read once for a request. A cookie whose session is closed, idle or old is expired. */
export const currentSession = cache(async (): Promise<SessionState> => {
  const id = await sessionIdFromCookie();
  if (!id) return { state: 'NONE' };
  const row = await touchSession(database(), id);
  return row ? { state: 'OPEN', session: customerSession(row) } : { state: 'EXPIRED' };
});

/** The scope of whoever is signed in with a premises chosen; null for anybody else, who is not asked to enter. */
export async function currentScope(): Promise<AccountScope | null> {
  const current = await currentSession();
  return current.state === 'OPEN' ? (current.session.account?.scope ?? null) : null;
}

function customerSession(row: SessionHolder): CustomerSession {
  const { id, customerId, customerName, linkedPremises, premisesId, accountNumber, address } = row;
  const account =
    premisesId && accountNumber && address
      ? {
          scope: mintScope(id, customerId, premisesId),
          accountNumber: accountNumberFromDatabase(accountNumber),
          address,
        }
      : null;
  return { id, customerId, customerName, linkedPremises, account };
}

/** The only place where a scope is made. */
function mintScope(sessionId: string, customerId: string, premisesId: string): AccountScope {
  return { sessionId, customerId, premisesId } as AccountScope;
}

/** Identifies and opens a new session in place of the one the browser had. */
export async function openSession(identification: Identification): Promise<Result<void, IdentifyRefusal>> {
  const ticket = await identify(identification);
  if (!ticket.ok) return ticket;
  const previous = await sessionIdFromCookie();
  if (previous) await repository.closeSession(database(), previous);
  await setSessionCookie(ticket.value);
  return ok(undefined);
}

/** "Sair": the session ends on the server, and the cookie goes even where the server cannot be told. */
export async function endSession(trace: RequestTrace): Promise<void> {
  const id = await sessionIdFromCookie();
  try {
    if (id) await closeAndRecord(id, trace);
  } finally {
    await clearSessionCookie();
  }
}

function closeAndRecord(id: string, trace: RequestTrace): Promise<void> {
  return database().$transaction(async (db) => {
    const row = await touchSession(db, id);
    await repository.closeSession(db, id);
    if (row) await recordAudit(db, trace, signOutEntry(row));
  });
}

function signOutEntry(row: SessionHolder) {
  const actor = { kind: 'CUSTOMER', id: row.customerId } as const;
  return { action: 'SIGNED_OUT', actor, premisesId: row.premisesId, subjectId: null };
}

/** Goes on with another premises of the same customer; false when it is not theirs. */
export async function choosePremises(
  session: CustomerSession,
  premisesId: string,
  trace: RequestTrace,
): Promise<boolean> {
  return database().$transaction(async (db) => {
    const switched = await switchPremises(db, session.id, premisesId);
    if (switched) {
      const actor = { kind: 'CUSTOMER', id: session.customerId } as const;
      await recordAudit(db, trace, { action: 'PREMISES_CHOSEN', actor, premisesId, subjectId: null });
    }
    return switched;
  });
}
