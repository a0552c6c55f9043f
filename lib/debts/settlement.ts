import type { Standing } from '@/lib/billing';
import type { Settlement } from '@/lib/verification';

/** How a bill or slip stands, in the one word that whoever holds a document about it is told. Paid goes first. */
export function settlementOf({ isSettled, mayBePaid }: Standing): Settlement {
  if (isSettled) return 'SETTLED';
  return mayBePaid ? 'OWED' : 'CHANGED';
}

/**
 * How the bills and slips of a statement stand together: settled when all are, owed when all are. A charge or credit alone
 * is never settled before it is billed.
 */
export function settlementOfAll(standings: readonly Standing[]): Settlement {
  const settlements = standings.map(settlementOf);
  if (settlements.every((settlement) => settlement === 'OWED')) return 'OWED';
  return settlements.every((settlement) => settlement === 'SETTLED') ? 'SETTLED' : 'CHANGED';
}
