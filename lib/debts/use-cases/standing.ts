import 'server-only';
import { findPremisesOfLine } from '@/lib/accounts/use-cases';
import { type Bill, standing } from '@/lib/billing';
import { findBillOfAmount, listBills, listSlips } from '@/lib/billing/use-cases';
import type { Transaction } from '@/lib/db/client';
import { isInProcess } from '@/lib/receipts';
import { listUnsettledFor } from '@/lib/receipts/use-cases';
import type { BillOfLine, BillOnFile, Settlement } from '@/lib/verification';
import { overtakenBy } from '../overtaking';
import { findStatementOnFile } from '../repository/statements';
import { settlementOfAll, settlementWith } from '../settlement';
import { type FoundReceived, findReceived } from './received';
import { sourceIdsOf } from './successor';

// Read without an AccountScope on purpose: whoever holds a document asks, and the answer is one word, nobody's name.

/** How the bills and slips of a statement stand together, and whether a newer statement took its place. */
export async function statementSettlement(statementId: string, db: Transaction): Promise<Settlement> {
  const statement = await findStatementOnFile(db, statementId);
  if (!statement) return 'CHANGED';
  const ids = sourceIdsOf(statement);
  const debts = [...(await listBills(db, ids)), ...(await listSlips(db, ids))];
  const { received, statements } = await receivedFor(db, debts, ids);
  return settlementOfAll(debts.map(standing), {
    inProcess: debts.some((debt) => standing(debt).isOpen && isInProcess(received.get(debt.id), debt.amount)),
    replaced: overtakenBy(statement, statements) !== null,
  });
}

/** How a bill stands; one that is no more has changed. */
export async function billSettlement(id: string, db: Transaction): Promise<Settlement> {
  const [bill] = await listBills(db, [id]);
  return bill ? settlementOfBill(db, bill) : 'CHANGED';
}

/** The bill of an account number, locality and month with exactly this amount. */
export async function findBillOnFile(line: BillOfLine, db: Transaction): Promise<BillOnFile | null> {
  const premises = await findPremisesOfLine(db, line);
  const bill = premises && (await findBillOfAmount(db, { premisesId: premises.id }, line));
  return bill && { issuedOn: bill.issuedOn, settlement: await settlementOfBill(db, bill) };
}

async function settlementOfBill(db: Transaction, bill: Bill): Promise<Settlement> {
  const { received } = await receivedFor(db, [bill], []);
  return settlementWith(standing(bill), isInProcess(received.get(bill.id), bill.amount));
}

async function receivedFor(
  db: Transaction,
  bills: readonly Pick<Bill, 'id' | 'amount'>[],
  others: readonly string[],
): Promise<FoundReceived> {
  const ids = [...bills.map(({ id }) => id), ...others];
  return findReceived(db, { bills, others, payments: await listUnsettledFor(db, ids) });
}
