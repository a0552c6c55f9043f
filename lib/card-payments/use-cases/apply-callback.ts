import 'server-only';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { changeBillReview } from '@/lib/billing/use-cases';
import type { Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Clock } from '@/lib/kernel/clock';
import { recordMismatch, settleBills } from '@/lib/receipts/use-cases';
import { actorOf, type ProgramScope } from '@/lib/staff';
import type { CardAttempt } from '../attempt';
import { type CallbackOutcome, type CardCallback, decideCallback, statusAfter } from '../callback';
import * as attempts from '../repository/attempts';
import { isTransactionCounted, type KnownOutcome } from '../repository/events';
import { releaseAttempt } from './release';

/** On which day a message is taken, by which request; the clock is the real one unless another is given. */
export interface CallbackContext {
  readonly asOf: CivilDate;
  readonly trace: RequestTrace;
  readonly clock?: Clock;
}

type Context = CallbackContext & { readonly clock: Clock };

/** Makes of a company's message what the rule says, within the caller's transaction. */
export async function applyCallback(
  db: Transaction,
  scope: ProgramScope,
  { callback, ...context }: Context & { readonly callback: CardCallback },
): Promise<{ attemptId: string | null; outcome: KnownOutcome }> {
  const companyId = scope.program;
  const premises = await attempts.findPremisesOf(db, { id: callback.reference, companyId });
  if (!premises) return { attemptId: null, outcome: 'UNKNOWN_REFERENCE' };
  await attempts.lockPremises(db, premises);
  const attempt = await attempts.findAttempt(db, premises, callback.reference);
  if (!attempt) throw new Error('An attempt is gone, though attempts are never deleted');
  const { transactionId } = callback;
  const alreadyCounted = await isTransactionCounted(db, { companyId, transactionId });
  const outcome = decideCallback({ ...attempt, alreadyCounted }, callback);
  await carryOut(db, { attempt, callback, outcome }, { ...context, scope });
  return { attemptId: attempt.id, outcome };
}

interface Decided {
  readonly attempt: CardAttempt;
  readonly callback: CardCallback;
  readonly outcome: CallbackOutcome;
}

async function carryOut(
  db: Transaction,
  decided: Decided,
  context: Context & { readonly scope: ProgramScope },
): Promise<void> {
  const { attempt, callback, outcome } = decided;
  const { trace, clock, scope } = context;
  if (outcome === 'IGNORED') return;
  const status = statusAfter(attempt.status, outcome, callback.outcome);
  if (status === 'PENDING') throw new Error(`The outcome ${outcome} leaves an attempt pending`);
  const ending = { status, at: clock.now(), trace, actor: actorOf(scope) } as const;
  if (outcome === 'RELEASED') return releaseAttempt(db, attempt, ending);
  if (outcome === 'AMOUNT_MISMATCH') await keepForChecking(db, decided, context);
  else await settle(db, attempt, context);
  if (status !== attempt.status) await attempts.endAttempt(db, attempt, ending);
  await recordAudit(db, trace, {
    action: 'CARD_PAYMENT_RECEIVED',
    actor: ending.actor,
    premisesId: attempt.premisesId,
    subjectId: attempt.id,
    details: { outcome, amountCents: callback.amount },
  });
}

async function settle(db: Transaction, attempt: CardAttempt, { asOf }: Context): Promise<void> {
  await settleBills(db, attempt, {
    collector: collectorOf(attempt),
    paidOn: asOf,
    payments: attempt.items.map(({ billId, total }) => ({ billId, amount: total })),
  });
}

/** The money is kept apart, and bills this attempt still holds stay closed to payment: their proof must be looked at. */
async function keepForChecking(
  db: Transaction,
  { attempt, callback }: Decided,
  { asOf }: Context,
): Promise<void> {
  const receipt = { collector: collectorOf(attempt), paidOn: asOf, amount: callback.amount };
  await recordMismatch(db, attempt, receipt);
  if (attempt.status !== 'PENDING') return;
  const billIds = attempt.items.map(({ billId }) => billId);
  await changeBillReview(db, attempt, { billIds, from: 'CARD_PAYMENT', to: 'PROOF_OF_PAYMENT', on: asOf });
}

function collectorOf({ company }: CardAttempt) {
  return { id: company.collectorId, name: company.name };
}
