import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { RequestTrace } from '@/lib/audit/use-cases';
import { database } from '@/lib/db/client';
import { type Clock, systemClock } from '@/lib/kernel/clock';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { CardCancelRefusal } from '../refusal';
import * as attempts from '../repository/attempts';
import { releaseAttempt } from './release';

/**
 * Gives up a pending attempt at its customer's wish, so that another company or another way can be chosen. If the company
 * took the money after all, its message settles the attempt later.
 */
export function cancelCardPayment(
  scope: AccountScope,
  id: string,
  { trace, clock = systemClock }: { trace: RequestTrace; clock?: Clock },
): Promise<Result<void, CardCancelRefusal>> {
  return database().$transaction(async (db) => {
    await attempts.lockPremises(db, scope);
    const attempt = await attempts.findShownAttempt(db, scope, id);
    if (!attempt) return err({ code: 'CARD_PAYMENT_NOT_FOUND' });
    if (attempt.status === 'CANCELLED') return ok(undefined);
    if (attempt.status !== 'PENDING') return err({ code: 'CARD_PAYMENT_ENDED' });
    const actor = { kind: 'CUSTOMER', id: scope.customerId } as const;
    await releaseAttempt(db, attempt, { status: 'CANCELLED', trace, actor, at: clock.now() });
    return ok(undefined);
  });
}
