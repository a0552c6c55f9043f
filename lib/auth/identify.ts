import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import type { AccountNumber, TaxId } from '@/lib/accounts';
import { findLinkOf, type LinkKey } from '@/lib/accounts/use-cases';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import type { Brand } from '@/lib/kernel/brand';
import { err, ok, type Result } from '@/lib/kernel/result';
import { secondsToWait } from './attempt-policy';
import { addressBucket } from './client-address';
import * as repository from './repository';

/** Opens a session once, within a minute. Only its hash is kept. */
export type SignInTicket = Brand<string, 'SignInTicket'>;

export type IdentifyRefusal =
  | { readonly code: 'NOT_IDENTIFIED' }
  | { readonly code: 'TOO_MANY_ATTEMPTS'; readonly retryAfterSeconds: number };

export interface Identification {
  readonly accountNumber: AccountNumber;
  readonly taxId: TaxId;
  readonly trace: RequestTrace;
}

/**
 * A customer enters with the account number of a premises and a CPF or CNPJ linked to it today.
 * An unknown account number, a CPF or CNPJ not on file and somebody else's get one and the same answer.
 * Tries are limited by address and by account number, in one transaction with the answer.
 */
export function identify(identification: Identification): Promise<Result<SignInTicket, IdentifyRefusal>> {
  const { accountNumber, taxId, trace } = identification;
  const attempt = { accountNumber, addressBucket: addressBucket(trace.clientAddress) };
  return database().$transaction(async (db) => {
    await repository.lockAttempts(db, attempt);
    const retryAfterSeconds = secondsToWait(await repository.readAttemptHistory(db, attempt));
    if (retryAfterSeconds > 0) return err({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds });
    const found = await findLinkOf(db, { accountNumber, taxId });
    await repository.insertAttempt(db, attempt, found !== null);
    await auditAttempt(db, trace, found);
    return found ? ok(await newTicket(db, found)) : err({ code: 'NOT_IDENTIFIED' });
  });
}

async function newTicket(db: Transaction, customer: LinkKey): Promise<SignInTicket> {
  const ticket = randomBytes(32).toString('base64url') as SignInTicket;
  await repository.insertSession(db, { ...customer, ticketHash: hashTicket(ticket) });
  return ticket;
}

export function hashTicket(ticket: string): string {
  return createHash('sha256').update(ticket).digest('hex');
}

function auditAttempt(db: Transaction, trace: RequestTrace, found: LinkKey | null) {
  return recordAudit(db, trace, {
    action: found ? 'SIGNED_IN' : 'SIGN_IN_REFUSED',
    actor: found ? { kind: 'CUSTOMER', id: found.customerId } : { kind: 'ANONYMOUS', id: null },
    premisesId: found?.premisesId ?? null,
    subjectId: null,
  });
}
