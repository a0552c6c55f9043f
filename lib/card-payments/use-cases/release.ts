import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { changeBillReview } from '@/lib/billing/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import { type Clock, systemClock } from '@/lib/kernel/clock';
import type { AttemptStatus, CardAttempt } from '../attempt';
import * as attempts from '../repository/attempts';

export interface Ending {
  readonly status: Exclude<AttemptStatus, 'PENDING'>;
  readonly trace: RequestTrace;
  readonly actor: { readonly kind: 'CUSTOMER' | 'SYSTEM'; readonly id: string | null };
  readonly at: ReturnType<Clock['now']>;
}

/** Ends a pending attempt that was not paid, within the caller's transaction: its bills can be chosen again. */
export async function releaseAttempt(db: Transaction, attempt: CardAttempt, ending: Ending): Promise<void> {
  await attempts.endAttempt(db, attempt, ending);
  await changeBillReview(db, attempt, {
    billIds: attempt.items.map(({ billId }) => billId),
    from: 'CARD_PAYMENT',
    to: null,
    on: attempt.startedOn,
  });
  await recordAudit(db, ending.trace, {
    action: 'CARD_PAYMENT_RELEASED',
    actor: ending.actor,
    premisesId: attempt.premisesId,
    subjectId: attempt.id,
    details: { status: ending.status },
  });
}

/** Releases the expired attempts of one premises, whose lock the caller's transaction holds. */
export async function releaseExpiredOf(
  db: Transaction,
  premises: Pick<AccountScope, 'premisesId'>,
  clock: Clock,
): Promise<number> {
  const at = clock.now();
  const pending = await attempts.findPending(db, premises);
  const expired = pending.filter(({ expiresAt }) => expiresAt <= at.toISOString());
  const trace = { correlationId: 'card-payment-timeout', clientAddress: 'internal' };
  const actor = { kind: 'SYSTEM', id: null } as const;
  for (const attempt of expired) {
    await releaseAttempt(db, attempt, { status: 'EXPIRED', trace, actor, at });
  }
  return expired.length;
}

/**
 * Releases the attempts that were not concluded in time: those of a scope's premises before its debts are read, or all
 * of them, for a job. Tells how many. Asking again releases nothing more.
 */
export async function releaseExpiredAttempts(
  scope: Pick<AccountScope, 'premisesId'> | null = null,
  clock: Clock = systemClock,
): Promise<number> {
  let released = 0;
  for (const premises of await attempts.findPremisesWithExpired(database(), clock.now(), scope)) {
    released += await database().$transaction(async (db) => {
      await attempts.lockPremises(db, premises);
      return releaseExpiredOf(db, premises, clock);
    });
  }
  return released;
}
