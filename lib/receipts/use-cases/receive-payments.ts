import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { lockBillStandings, markBillPaid } from '@/lib/billing/use-cases';
import type { Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import { ensureCollector, insertPayment } from '../repository/payments';

type PremisesOnly = Pick<AccountScope, 'premisesId'>;

/** Money received for bills of one premises through one collector. */
export interface BillPayments {
  readonly collector: { readonly id: number; readonly name: string };
  readonly paidOn: CivilDate;
  readonly payments: readonly { readonly billId: string; readonly amount: Cents }[];
}

/**
 * Records a payment for each bill, within the caller's transaction: a bill that can be settled becomes paid, money for any
 * other is kept apart. Tells how many bills were settled.
 */
export async function settleBills(
  db: Transaction,
  premises: PremisesOnly,
  { collector, paidOn, payments }: BillPayments,
): Promise<number> {
  await ensureCollector(db, collector);
  const standings = await lockBillStandings(
    db,
    premises,
    payments.map(({ billId }) => billId),
  );
  let settled = 0;
  for (const { billId, amount } of payments) {
    const standing = standings.get(billId);
    if (!standing) throw new Error('A payment names a bill of other premises');
    const classification = standing.money;
    const row = { billId, amount, paidOn, collectorId: collector.id, classification };
    await insertPayment(db, premises, row);
    if (classification !== 'SETTLED') continue;
    await markBillPaid(db, billId, paidOn);
    settled += 1;
  }
  return settled;
}

/** Records money of a wrong amount, within the caller's transaction: it settles nothing until somebody has looked. */
export async function recordMismatch(
  db: Transaction,
  premises: PremisesOnly,
  { collector, paidOn, amount }: Omit<BillPayments, 'payments'> & { readonly amount: Cents },
): Promise<void> {
  await ensureCollector(db, collector);
  await insertPayment(db, premises, {
    billId: null,
    amount,
    paidOn,
    collectorId: collector.id,
    classification: 'MISMATCH',
  });
}
