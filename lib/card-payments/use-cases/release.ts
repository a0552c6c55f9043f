import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { type AuditActor, type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { mintSystemScope } from '@/lib/auth/system-scope';
import { changeBillReview } from '@/lib/billing/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import { type Clock, systemClock } from '@/lib/kernel/clock';
import { actorOf, type SystemScope } from '@/lib/staff';
import type { AttemptStatus, CardAttempt } from '../attempt';
import * as attempts from '../repository/attempts';

export interface Ending {
  readonly status: Exclude<AttemptStatus, 'PENDING'>;
  readonly trace: RequestTrace;
  readonly actor: AuditActor;
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

/** The time is up by the portal's own clock, whoever is the first to look. */
const timeout = mintSystemScope('card-payment-timeout');

/** Releases the expired attempts of one premises, whose lock the caller's transaction holds. */
export async function releaseExpiredOf(
  db: Transaction,
  premises: Pick<AccountScope, 'premisesId'>,
  clock: Clock,
): Promise<number> {
  const at = clock.now();
  const pending = await attempts.findPending(db, premises);
  const expired = pending.filter(({ expiresAt }) => expiresAt <= at.toISOString());
  const trace = { correlationId: timeout.job, clientAddress: 'internal' };
  const actor = actorOf(timeout);
  for (const attempt of expired) {
    await releaseAttempt(db, attempt, { status: 'EXPIRED', trace, actor, at });
  }
  return expired.length;
}

/**
 * Releases the attempts that were not concluded in time: those of a scope's premises before its debts are read, or all
 * of them for a job. Tells how many. Asking again releases nothing more.
 */
export async function releaseExpiredAttempts(
  scope: Pick<AccountScope, 'premisesId'> | SystemScope,
  clock: Clock = systemClock,
): Promise<number> {
  const only = 'job' in scope ? null : scope;
  let released = 0;
  for (const premises of await attempts.findPremisesWithExpired(database(), clock.now(), only)) {
    released += await database().$transaction(async (db) => {
      await attempts.lockPremises(db, premises);
      return releaseExpiredOf(db, premises, clock);
    });
  }
  return released;
}
