import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import type { AccountNumber, TaxId } from '@/lib/accounts';
import { findLinkOf, type LinkKey } from '@/lib/accounts/use-cases';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import type { Brand } from '@/lib/kernel/brand';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { TooManyAttempts } from '@/lib/limits';
import { allowTry, countHit, forgiveHits } from '@/lib/limits/use-cases';
import { addressBucket } from './client-address';
import * as repository from './repository';

/** Opens a session once, within a minute. Only its hash is kept. */
export type SignInTicket = Brand<string, 'SignInTicket'>;

export type IdentifyRefusal = { readonly code: 'NOT_IDENTIFIED' } | TooManyAttempts;

export interface Identification {
  readonly accountNumber: AccountNumber;
  readonly taxId: TaxId;
  readonly trace: RequestTrace;
}

/**
 * A customer enters with the account number of a premises and a CPF or CNPJ linked to it today.
 * An unknown account number, a CPF or CNPJ not on file and somebody else's get one and the same answer.
 * Tries are limited by address and by account number, in one transaction with the answer. The account's wait does not hold an
 * address its owner is known to enter from, so that a stranger who fails on purpose cannot keep the owner out.
 */
export function identify(identification: Identification): Promise<Result<SignInTicket, IdentifyRefusal>> {
  const { accountNumber, taxId, trace } = identification;
  const attempt = { accountNumber, addressBucket: addressBucket(trace.clientAddress) };
  const forAccount = { limit: 'SIGN_IN_ACCOUNT', key: accountNumber } as const;
  const fromAddress = { limit: 'SIGN_IN_ADDRESS', key: trace.clientAddress } as const;
  return database().$transaction(async (db) => {
    const isKnown = await repository.isKnownAddress(db, attempt);
    const allowed = await allowTry(db, isKnown ? [fromAddress] : [forAccount, fromAddress]);
    if (!allowed.ok) return allowed;
    const found = await findLinkOf(db, { accountNumber, taxId });
    await repository.insertAttempt(db, attempt, found !== null);
    if (found) await forgiveHits(db, forAccount);
    else await countHit(db, [forAccount, fromAddress]);
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
