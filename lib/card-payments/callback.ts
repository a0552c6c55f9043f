import type { Cents } from '@/lib/kernel/money';
import type { AttemptStatus } from './attempt';

/** What a company tells of an attempt. `transactionId` is the company's own name for the money it took. */
export interface CardCallback {
  readonly reference: string;
  readonly outcome: 'APPROVED' | 'DECLINED' | 'CANCELLED';
  readonly amount: Cents;
  readonly transactionId: string;
}

/** What was made of a company's message. */
export type CallbackOutcome =
  | 'SETTLED'
  | 'SETTLED_LATE'
  | 'DUPLICATE'
  | 'AMOUNT_MISMATCH'
  | 'RELEASED'
  | 'IGNORED';

export interface AttemptBefore {
  readonly status: AttemptStatus;
  readonly total: Cents;
  /** Whether this transaction's money has been counted already, by another message. */
  readonly alreadyCounted: boolean;
}

/**
 * Money is never refused: an approval settles, also after the attempt was released, and a second transaction is kept as a
 * duplicate. Another amount than the one asked for settles nothing. A refusal releases a pending attempt and changes no
 * ended one.
 */
export function decideCallback(
  before: AttemptBefore,
  callback: Pick<CardCallback, 'outcome' | 'amount'>,
): CallbackOutcome {
  if (callback.outcome !== 'APPROVED') return before.status === 'PENDING' ? 'RELEASED' : 'IGNORED';
  if (before.alreadyCounted) return 'IGNORED';
  if (callback.amount !== before.total) return 'AMOUNT_MISMATCH';
  if (before.status === 'PENDING') return 'SETTLED';
  return before.status === 'SETTLED' ? 'DUPLICATE' : 'SETTLED_LATE';
}

/** How the attempt stands after a message; a settled one stays settled. */
export function statusAfter(
  before: AttemptStatus,
  outcome: CallbackOutcome,
  told: CardCallback['outcome'],
): AttemptStatus {
  if (outcome === 'IGNORED' || outcome === 'DUPLICATE' || before === 'SETTLED') return before;
  if (outcome === 'AMOUNT_MISMATCH') return 'MISMATCH';
  if (outcome === 'RELEASED') return told === 'CANCELLED' ? 'CANCELLED' : 'DECLINED';
  return 'SETTLED';
}
