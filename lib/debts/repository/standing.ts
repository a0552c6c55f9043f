import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase } from '@/lib/kernel/civil-date';
import type { BillOfLine, BillOnFile, Settlement } from '@/lib/verification';

// Read without an AccountScope on purpose: whoever holds a document asks, and the answer is one word.

/** How the bills and slips of a statement stand together; a charge or credit alone is never settled before it is billed. */
export async function statementSettlement(statementId: string, db: Transaction): Promise<Settlement> {
  const items = await db.debtStatementItem.findMany({
    where: { statementId },
    select: {
      bill: { select: { status: true, reviewReason: true } },
      slip: { select: { status: true } },
    },
  });
  const standings = items.flatMap(({ bill, slip }) => {
    if (bill) return [settlementOfBill(bill)];
    return slip ? [settlementOf(slip.status)] : [];
  });
  if (standings.every((standing) => standing === 'OWED')) return 'OWED';
  return standings.every((standing) => standing === 'SETTLED') ? 'SETTLED' : 'CHANGED';
}

/** How a bill stands; one that is no more has changed. */
export async function billSettlement(id: string, db: Transaction): Promise<Settlement> {
  const bill = await db.bill.findUnique({ where: { id }, select: { status: true, reviewReason: true } });
  return bill ? settlementOfBill(bill) : 'CHANGED';
}

/** The bill of an account number, locality and month with exactly this amount. */
export async function findBillOnFile(bill: BillOfLine, db: Transaction): Promise<BillOnFile | null> {
  const { accountNumber, localityId, referenceMonth, amount } = bill;
  const row = await db.bill.findFirst({
    where: { referenceMonth, totalCents: amount, premises: { accountNumber, localityId } },
    orderBy: { issuedOn: 'desc' },
    select: { issuedOn: true, status: true, reviewReason: true },
  });
  return row && { issuedOn: civilDateFromDatabase(row.issuedOn), settlement: settlementOfBill(row) };
}

function settlementOfBill(bill: { status: string; reviewReason: string | null }): Settlement {
  return bill.reviewReason === null ? settlementOf(bill.status) : 'CHANGED';
}

function settlementOf(status: string): Settlement {
  if (status === 'PAID') return 'SETTLED';
  return status === 'OPEN' ? 'OWED' : 'CHANGED';
}
