import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { areBillsUnderReview } from '@/lib/billing/use-cases';
import { database } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { type Clock, systemClock } from '@/lib/kernel/clock';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { CardAttempt } from '../attempt';
import type { CardPaymentNotFound } from '../refusal';
import * as attempts from '../repository/attempts';
import { payUrl } from './pay-url';
import { releaseExpiredAttempts } from './release';

/**
 * An attempt with where it is paid: null when it must not be paid, since it has ended or, `overtaken`, since one of its bills
 * was paid or changed by another way.
 */
export interface CardPayment {
  readonly attempt: CardAttempt;
  readonly overtaken: boolean;
  readonly payUrl: string | null;
}

/** An attempt of the scope's premises, released first if its time is over; anybody else's does not exist. */
export async function getCardPayment(
  scope: AccountScope,
  id: string,
  { asOf, clock = systemClock }: { asOf: CivilDate; clock?: Clock },
): Promise<Result<CardPayment, CardPaymentNotFound>> {
  await releaseExpiredAttempts(scope, clock);
  const attempt = await attempts.findShownAttempt(database(), scope, id);
  if (!attempt) return err({ code: 'CARD_PAYMENT_NOT_FOUND' });
  const pending = attempt.status === 'PENDING';
  const billIds = attempt.items.map(({ billId }) => billId);
  const overtaken = pending && !(await areBillsUnderReview(scope, billIds, 'CARD_PAYMENT'));
  return ok({ attempt, overtaken, payUrl: pending && !overtaken ? payUrl(attempt, asOf) : null });
}

/** The attempts of the scope's premises that are under way. */
export function listPendingCardPayments(scope: AccountScope): Promise<readonly CardAttempt[]> {
  return attempts.findShownPending(database(), scope);
}
