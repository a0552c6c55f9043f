import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase, databaseDate } from '@/lib/kernel/civil-date';
import { type Cents, cents } from '@/lib/kernel/money';
import type { Prisma } from '@/prisma/generated/client';
import type { PaymentClassification, ReceivedPayment } from '../payment';

const withCollector = { collector: { select: { name: true } } } as const satisfies Prisma.PaymentInclude;

type PaymentRow = Prisma.PaymentGetPayload<{ include: typeof withCollector }>;

/** Every payment of a premises: `lib/accounts` reads it in one statement with what others ask for. */
export const selectPayments = { payments: { include: withCollector } } as const;

/** Those of them that have settled nothing yet. */
export const selectUnsettled = {
  payments: { where: { classification: { not: 'SETTLED' } }, include: withCollector },
} as const;

export function readPayments({ payments }: { payments: PaymentRow[] }): readonly ReceivedPayment[] {
  return payments.map(paymentOf);
}

export async function findPayment(db: Transaction, id: string): Promise<ReceivedPayment | null> {
  const row = await db.payment.findUnique({
    relationLoadStrategy: 'join',
    where: { id },
    include: withCollector,
  });
  return row && paymentOf(row);
}

/** The payments for bills and slips, by their ids, that have settled nothing yet. */
export async function findUnsettledFor(
  db: Transaction,
  debtIds: readonly string[],
): Promise<readonly ReceivedPayment[]> {
  if (debtIds.length === 0) return [];
  const ids = { in: [...debtIds] };
  const rows = await db.payment.findMany({
    relationLoadStrategy: 'join',
    where: { classification: { not: 'SETTLED' }, OR: [{ billId: ids }, { slipId: ids }] },
    include: withCollector,
  });
  return rows.map(paymentOf);
}

export interface NewPayment {
  readonly billId: string | null;
  readonly amount: Cents;
  readonly paidOn: CivilDate;
  readonly collectorId: number;
  readonly classification: PaymentClassification;
}

export async function insertPayment(
  db: Transaction,
  { premisesId }: Pick<AccountScope, 'premisesId'>,
  { amount, paidOn, ...row }: NewPayment,
): Promise<void> {
  await db.payment.create({
    data: { ...row, premisesId, amountCents: amount, paidOn: databaseDate(paidOn) },
  });
}

/** Names a collector the first time it receives something. */
export async function ensureCollector(
  db: Transaction,
  { id, name }: { id: number; name: string },
): Promise<void> {
  await db.collector.createMany({ data: [{ id, name }], skipDuplicates: true });
}

function paymentOf(row: PaymentRow): ReceivedPayment {
  const { id, billId, slipId, classification } = row;
  return {
    ...{ id, billId, slipId, classification },
    amount: cents(row.amountCents),
    paidOn: civilDateFromDatabase(row.paidOn),
    collector: row.collector.name,
  };
}
