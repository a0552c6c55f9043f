import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';
import type { PaidDocument, Payment } from './payment';

/** The payments of the scope's premises that its customer may see. */
export async function findPayments(db: Transaction, scope: AccountScope): Promise<readonly Payment[]> {
  const rows = await findRows(db, await visibleTo(db, scope));
  return rows.map(payment);
}

/** One of those payments with who owed what it paid; anybody else's is null. */
export async function findPayment(
  db: Transaction,
  scope: AccountScope,
  id: string,
): Promise<{ payment: Payment; payer: { name: string; taxId: string | null } | null } | null> {
  const [row] = await findRows(db, { ...(await visibleTo(db, scope)), id });
  return row ? { payment: payment(row), payer: row.bill?.customer ?? row.slip?.customer ?? null } : null;
}

/**
 * A payment as it stands. Read without an AccountScope on purpose: whoever holds a receipt asks, and the answer is one word.
 */
export async function findPaymentOnFile(db: Transaction, id: string): Promise<Payment | null> {
  const [row] = await findRows(db, { id });
  return row ? payment(row) : null;
}

/**
 * What a former occupant paid is his own: shown are payments of debts of whoever is linked today, and those of no known
 * debt since the asking customer's own link began.
 */
async function visibleTo(db: Transaction, scope: AccountScope) {
  const { premisesId, customerId } = scope;
  const links = await db.premisesLink.findMany({
    where: { premisesId, until: null },
    orderBy: { since: 'asc' },
  });
  const present = { customerId: { in: [customerId, ...links.map((link) => link.customerId)] } };
  const since = links.find((link) => link.customerId === customerId)?.since;
  const ofNothing = since ? [{ billId: null, slipId: null, paidOn: { gte: since } }] : [];
  return { premisesId, OR: [{ bill: present }, { slip: present }, ...ofNothing] };
}

function findRows(db: Transaction, where: Partial<Awaited<ReturnType<typeof visibleTo>>> & { id?: string }) {
  return db.payment.findMany({
    relationLoadStrategy: 'join',
    where,
    include: {
      bill: { select: { id: true, referenceMonth: true, dueOn: true, customer: true } },
      slip: { select: { id: true, number: true, description: true, dueOn: true, customer: true } },
      collector: { select: { name: true } },
    },
  });
}

type PaymentRow = Awaited<ReturnType<typeof findRows>>[number];

function payment(row: PaymentRow): Payment {
  return {
    id: row.id,
    classification: row.classification,
    document: documentOf(row),
    amount: cents(row.amountCents),
    paidOn: civilDateFromDatabase(row.paidOn),
    collector: row.collector.name,
  };
}

function documentOf({ bill, slip }: PaymentRow): PaidDocument | null {
  if (bill) {
    const { id, referenceMonth, dueOn } = bill;
    return {
      kind: 'BILL',
      id,
      referenceMonth: yearMonth(referenceMonth),
      dueOn: civilDateFromDatabase(dueOn),
    };
  }
  if (!slip) return null;
  const { id, number, description, dueOn } = slip;
  return { kind: 'SLIP', id, number: String(number), description, dueOn: civilDateFromDatabase(dueOn) };
}
