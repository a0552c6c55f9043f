import 'server-only';
import type { AccountNumber, TaxId } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase as day } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';
import type { OwnBill, OwnDebt, OwnPayment, OwnPremises, OwnReading, PersonalData } from '../personal-data';

const at = { premises: { select: { accountNumber: true } } } as const;

interface AtPremises {
  readonly premises: { readonly accountNumber: string };
}

/** The account number of a row. */
export function accountOf({ premises }: AtPremises): AccountNumber {
  return premises.accountNumber as AccountNumber;
}

export async function findPerson(
  db: Transaction,
  customerId: string,
): Promise<Pick<PersonalData, 'name' | 'taxId'>> {
  const { name, taxId } = await db.customer.findUniqueOrThrow({ where: { id: customerId } });
  return { name, taxId: taxId as TaxId | null };
}

export async function findPremises(db: Transaction, customerId: string): Promise<OwnPremises[]> {
  const rows = await db.premisesLink.findMany({
    where: { customerId },
    orderBy: { since: 'asc' },
    include: { premises: true },
  });
  return rows.map((row) => {
    const { street, number, complement, district, city, state } = row.premises;
    return {
      accountNumber: accountOf(row),
      address: [street, number, complement, district, `${city}/${state}`].filter(Boolean).join(', '),
      role: row.role,
      since: day(row.since),
      until: row.until && day(row.until),
    };
  });
}

export async function findBills(db: Transaction, customerId: string): Promise<OwnBill[]> {
  const rows = await db.bill.findMany({ where: { customerId }, orderBy: { dueOn: 'asc' }, include: at });
  return rows.map((row) => ({
    accountNumber: accountOf(row),
    referenceMonth: yearMonth(row.referenceMonth),
    dueOn: day(row.dueOn),
    amount: cents(row.totalCents),
    status: row.status,
  }));
}

export async function findOtherDebts(db: Transaction, customerId: string): Promise<OwnDebt[]> {
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

/** Payments of this customer's own bills and slips: money that matches nothing may be anybody's. */
export async function findPayments(db: Transaction, customerId: string): Promise<OwnPayment[]> {
  const select = { id: true } as const;
  const bills = await db.bill.findMany({ where: { customerId }, select });
  const slips = await db.serviceSlip.findMany({ where: { customerId }, select });
  const rows = await db.payment.findMany({
    where: { OR: [{ billId: { in: idsOf(bills) } }, { slipId: { in: idsOf(slips) } }] },
    orderBy: { paidOn: 'asc' },
    include: { ...at, collector: true },
  });
  return rows.map((row) => ({
    accountNumber: accountOf(row),
    paidOn: day(row.paidOn),
    amount: cents(row.amountCents),
    collector: row.collector.name,
  }));
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

/** Readings of the days on which this customer answered for the premises. */
export async function findReadings(db: Transaction, customerId: string): Promise<OwnReading[]> {
  const links = await db.premisesLink.findMany({ where: { customerId } });
  const rows = await db.meterReading.findMany({
    where: {
      OR: links.map(({ premisesId, since, until }) => ({
        premisesId,
        readOn: { gte: since, ...(until && { lte: until }) },
      })),
    },
    orderBy: { readOn: 'asc' },
    include: at,
  });
  return rows.map((row) => ({
    accountNumber: accountOf(row),
    referenceMonth: yearMonth(row.referenceMonth),
    readOn: day(row.readOn),
    billedM3: row.billedM3,
  }));
}
