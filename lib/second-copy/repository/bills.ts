import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';
import type { OpenBill } from '../bill';

/** Bills of the scope's premises whose customer still belongs there: a former occupant's are nobody else's to print. */
export function ownBills({ premisesId, customerId }: AccountScope) {
  return {
    premisesId,
    totalCents: { gt: 0 },
    OR: [{ customerId }, { customer: { links: { some: { premisesId, until: null } } } }],
  };
}

/** Open bills, those under review too. */
export async function findOpenBills(db: Transaction, scope: AccountScope): Promise<readonly OpenBill[]> {
  const rows = await db.bill.findMany({ where: { ...ownBills(scope), status: 'OPEN' } });
  return rows.map(openBill);
}

type BillRow = Awaited<ReturnType<Transaction['bill']['findFirstOrThrow']>>;

/** What every view of a bill shows. */
export function openBill({ id, referenceMonth, dueOn, totalCents, reviewReason }: BillRow): OpenBill {
  return {
    id,
    referenceMonth: yearMonth(referenceMonth),
    dueOn: civilDateFromDatabase(dueOn),
    amount: cents(totalCents),
    reviewReason,
  };
}
