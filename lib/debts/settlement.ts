import type { Standing } from '@/lib/billing';
import type { Settlement } from '@/lib/verification';

/**
 * How a bill or slip stands, in the one word that whoever holds a document about it is told. Paid goes first, then a payment
 * in process for an open one: nobody must pay twice.
 */
export function settlementWith(standing: Standing, inProcess: boolean): Settlement {
  const { isSettled, isOpen, mayBePaid } = standing;
  if (isSettled) return 'SETTLED';
  if (inProcess && isOpen) return 'RECEIVED';
  return mayBePaid ? 'OWED' : 'CHANGED';
}

/** What else tells of a statement: whether a payment of part of it is in process, whether a newer one took its place. */
interface StatementFacts {
  readonly inProcess: boolean;
  readonly replaced: boolean;
}

/**
 * How the bills and slips of a statement stand together: settled when all are, owed when all are and no newer statement
 * overtook it. One that was overtaken and paid all the same is settled, or its payment in process. A charge or credit alone
 * is never settled before it is billed.
 */
export function settlementOfAll(
  standings: readonly Standing[],
  { inProcess, replaced }: StatementFacts,
): Settlement {
  const settlements = standings.map((one) => settlementWith(one, false));
  const isEvery = (wanted: Settlement) => settlements.every((settlement) => settlement === wanted);
  if (settlements.length > 0 && isEvery('SETTLED')) return 'SETTLED';
  if (inProcess) return 'RECEIVED';
  if (replaced) return 'REPLACED';
  return isEvery('OWED') ? 'OWED' : 'CHANGED';
}
