import { type Occupancy, presentSince } from '@/lib/accounts';
import { agreementConcludedOn, type Bill, type InstallmentAgreement } from '@/lib/billing';
import type { Consumer, DischargeRecords } from './discharge';

/** What is kept of a premises, as its owners tell it. */
interface Kept {
  readonly bills: readonly Bill[];
  readonly agreements: readonly InstallmentAgreement[];
  readonly occupancies: readonly Occupancy[];
}

/**
 * The bills of some consumers and since when each is present. Throws for a consumer who is present no more: who asks, and
 * the present user, are by the proof of whoever asked for them.
 */
export function dischargeRecords(
  { bills, agreements, occupancies }: Kept,
  [first, ...others]: readonly [string, ...string[]],
): DischargeRecords {
  const consumer = (id: string): Consumer => {
    const since = presentSince(occupancies, id);
    if (!since) throw new Error('A consumer is linked to the premises no more');
    return { id, since };
  };
  return {
    consumers: [consumer(first), ...others.map(consumer)],
    bills: bills.map((bill) => ({ ...bill, agreementConcludedOn: agreementConcludedOn(bill, agreements) })),
  };
}
