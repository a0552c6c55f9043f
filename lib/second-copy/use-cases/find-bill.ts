import 'server-only';
import { type Account, type AccountScope, firstCameOn, isPresent } from '@/lib/accounts';
import { getPerson, readPremises } from '@/lib/accounts/use-cases';
import { type BillWithLines, openStatuses } from '@/lib/billing';
import { billsPart, findBillWithLines } from '@/lib/billing/use-cases';
import type { Transaction } from '@/lib/db/client';
import { listReceived } from '@/lib/debts/use-cases';
import { meterPart, readingsUpToPart } from '@/lib/readings/use-cases';
import type { CopiedBill } from '../bill';
import { findQuality } from '../repository';
import { payableBills, receiptOf } from '../second-copy-list';

/** The bill's month, the five before it, and one more for the reading before. */
const readingsKept = 7;

/** What stands around a bill at its premises. */
export type Surroundings = Pick<
  CopiedBill,
  'readings' | 'meterSerial' | 'otherOpenBills' | 'receipt' | 'inProcess'
>;

/**
 * A bill of the scope's premises with what stands around it; null for another premises' or a former occupant's. Of the
 * readings only those since the bill's customer came there: how much water somebody else used before is that person's own
 * affair.
 */
export async function findOwnBill(
  db: Transaction,
  scope: AccountScope,
  id: string,
): Promise<(BillWithLines & Surroundings) | null> {
  const bill = await findBillWithLines(db, scope, id);
  if (!bill) return null;
  const { occupancies, open, readings, meter } = await readPremises(db, scope, {
    open: billsPart({ statuses: openStatuses, aboveZero: true }),
    readings: readingsUpToPart(bill.referenceMonth, readingsKept),
    meter: meterPart(bill.issuedOn),
  });
  if (!isPresent(occupancies, bill.customerId)) return null;
  const received = await listReceived(scope, db);
  const cameOn = firstCameOn(occupancies, bill.customerId);
  return {
    ...bill,
    readings: readings.filter(({ readOn }) => cameOn === null || readOn >= cameOn).toReversed(),
    meterSerial: meter?.serialNumber ?? null,
    otherOpenBills: payableBills(open, occupancies).filter(
      (other) => other.id !== id && !receiptOf(other, received).inProcess,
    ).length,
    ...receiptOf(bill, received),
  };
}

/** The bill with whose it is and the tests of its water. */
export async function completeBill(
  db: Transaction,
  bill: BillWithLines & Surroundings,
  { customer, holder, premises }: Account,
): Promise<CopiedBill> {
  const { customerId, referenceMonth } = bill;
  const known = [customer, holder].find((person) => person.id === customerId);
  const { name, taxId } = known ?? (await getPerson(db, customerId));
  const quality = await findQuality(db, { localityId: premises.locality.id, month: referenceMonth });
  return { ...bill, holder: { name, taxId }, quality };
}
