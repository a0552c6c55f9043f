import 'server-only';
import type { Placed } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase as day } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import type { OwnPayment } from '../claims';

/** Payments of these bills and slips, a customer's own: money that matches nothing may be anybody's. */
export async function findOwnPayments(
  db: Transaction,
  { billIds, slipIds }: { readonly billIds: readonly string[]; readonly slipIds: readonly string[] },
): Promise<Placed<OwnPayment>[]> {
  const rows = await db.payment.findMany({
    where: { OR: [{ billId: { in: [...billIds] } }, { slipId: { in: [...slipIds] } }] },
    orderBy: { paidOn: 'asc' },
    include: { collector: true },
  });
  return rows.map((row) => ({
    premisesId: row.premisesId,
    paidOn: day(row.paidOn),
    amount: cents(row.amountCents),
    collector: row.collector.name,
  }));
}
