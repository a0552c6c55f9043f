import 'server-only';
import type { Placed } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase as day } from '@/lib/kernel/civil-date';
import { type Cents, cents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';
import type { OwnBill, OwnDebt, OwnDocumentIds } from '../claims';

export async function findOwnBills(db: Transaction, customerId: string): Promise<Placed<OwnBill>[]> {
  const rows = await db.bill.findMany({ where: { customerId }, orderBy: { dueOn: 'asc' } });
  return rows.map((row) => ({
    premisesId: row.premisesId,
    referenceMonth: yearMonth(row.referenceMonth),
    dueOn: day(row.dueOn),
    amount: cents(row.totalCents),
    status: row.status,
  }));
}

export async function findOwnDocumentIds(db: Transaction, customerId: string): Promise<OwnDocumentIds> {
  const asked = { where: { customerId }, select: { id: true } } as const;
  const [bills, slips] = [await db.bill.findMany(asked), await db.serviceSlip.findMany(asked)];
  return { billIds: bills.map(({ id }) => id), slipIds: slips.map(({ id }) => id) };
}

export async function findOwnDebts(db: Transaction, customerId: string): Promise<Placed<OwnDebt>[]> {
  const where = { customerId };
  const slips = await db.serviceSlip.findMany({ where });
  const charges = await db.chargeToCome.findMany({ where });
  const credits = await db.credit.findMany({ where });
  const toCome = (kind: 'CHARGE' | 'CREDIT') => (row: (typeof charges | typeof credits)[number]) => ({
    kind,
    premisesId: row.premisesId,
    description: row.description,
    on: day(row.createdOn),
    amount: cents(row.remainingCents),
  });
  return [
    ...slips.map((row) => ({
      kind: 'SLIP' as const,
      premisesId: row.premisesId,
      description: row.description,
      on: day(row.issuedOn),
      amount: cents(row.amountCents),
    })),
    ...charges.map(toCome('CHARGE')),
    ...credits.map(toCome('CREDIT')),
  ];
}

/** Agreements a customer made. */
export async function findOwnAgreements(
  db: Transaction,
  customerId: string,
): Promise<{ premisesId: string; on: CivilDate; amount: Cents }[]> {
  const rows = await db.installmentAgreement.findMany({ where: { customerId } });
  return rows.map((row) => ({
    premisesId: row.premisesId,
    on: day(row.agreedOn),
    amount: cents(row.debtCents),
  }));
}
