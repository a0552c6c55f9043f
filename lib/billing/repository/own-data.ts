import 'server-only';
import type { AccountNumber } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase as day } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';
import type { OwnBill, OwnDebt, OwnDocumentIds } from '../claims';

const at = { premises: { select: { accountNumber: true } } } as const;

function accountOf(row: { readonly premises: { readonly accountNumber: string } }): AccountNumber {
  return row.premises.accountNumber as AccountNumber;
}

export async function findOwnBills(db: Transaction, customerId: string): Promise<OwnBill[]> {
  const rows = await db.bill.findMany({ where: { customerId }, orderBy: { dueOn: 'asc' }, include: at });
  return rows.map((row) => ({
    accountNumber: accountOf(row),
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

export async function findOwnDebts(db: Transaction, customerId: string): Promise<OwnDebt[]> {
  const where = { customerId };
  const slips = await db.serviceSlip.findMany({ where, include: at });
  const charges = await db.chargeToCome.findMany({ where, include: at });
  const credits = await db.credit.findMany({ where, include: at });
  const toCome = (kind: 'CHARGE' | 'CREDIT') => (row: (typeof charges | typeof credits)[number]) => ({
    kind,
    accountNumber: accountOf(row),
    description: row.description,
    on: day(row.createdOn),
    amount: cents(row.remainingCents),
  });
  return [
    ...slips.map((row) => ({
      kind: 'SLIP' as const,
      accountNumber: accountOf(row),
      description: row.description,
      on: day(row.issuedOn),
      amount: cents(row.amountCents),
    })),
    ...charges.map(toCome('CHARGE')),
    ...credits.map(toCome('CREDIT')),
  ];
}
