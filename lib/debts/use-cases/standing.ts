import 'server-only';
import { findPremisesOfLine } from '@/lib/accounts/use-cases';
import { standing } from '@/lib/billing';
import { findBillOfAmount, listBills, listSlips } from '@/lib/billing/use-cases';
import type { Transaction } from '@/lib/db/client';
import type { BillOfLine, BillOnFile, Settlement } from '@/lib/verification';
import { findItemSources } from '../repository/statements';
import { settlementOf, settlementOfAll } from '../settlement';

// Read without an AccountScope on purpose: whoever holds a document asks, and the answer is one word, nobody's name.

/** How the bills and slips of a statement stand together. */
export async function statementSettlement(statementId: string, db: Transaction): Promise<Settlement> {
  const { billIds, slipIds } = await findItemSources(db, statementId);
  const [bills, slips] = [await listBills(db, billIds), await listSlips(db, slipIds)];
  return settlementOfAll([...bills, ...slips].map(standing));
}

/** How a bill stands; one that is no more has changed. */
export async function billSettlement(id: string, db: Transaction): Promise<Settlement> {
  const [bill] = await listBills(db, [id]);
  return bill ? settlementOf(standing(bill)) : 'CHANGED';
}

/** The bill of an account number, locality and month with exactly this amount. */
export async function findBillOnFile(line: BillOfLine, db: Transaction): Promise<BillOnFile | null> {
  const premises = await findPremisesOfLine(db, line);
  const bill = premises && (await findBillOfAmount(db, { premisesId: premises.id }, line));
  return bill && { issuedOn: bill.issuedOn, settlement: settlementOf(standing(bill)) };
}
