import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import type { Cents } from '@/lib/kernel/money';
import type { YearMonth } from '@/lib/kernel/year-month';
import type { InstallmentAgreement } from '../agreement';
import type { Bill, BillWithLines } from '../bill';
import * as documents from '../repository/documents';
import type { ServiceSlip } from '../slip';

type PremisesOnly = Pick<AccountScope, 'premisesId'>;

/** A bill of the scope's premises with its lines, whosever it is; another premises' is null. */
export function findBillWithLines(
  db: Transaction,
  scope: AccountScope,
  id: string,
): Promise<BillWithLines | null> {
  return documents.findBillWithLines(db, scope, id);
}

/** A bill of the scope's premises, whosever it is; another premises' is null. */
export async function findBill(
  db: Transaction,
  { premisesId }: AccountScope,
  id: string,
): Promise<Bill | null> {
  const [bill] = await documents.findBills(db, [id], premisesId);
  return bill ?? null;
}

/** The latest bill of a premises and month with exactly this amount. */
export function findBillOfAmount(
  db: Transaction,
  premises: PremisesOnly,
  bill: { readonly referenceMonth: YearMonth; readonly amount: Cents },
): Promise<Bill | null> {
  return documents.findBillOfAmount(db, premises, bill);
}

/** Bills by their ids, in any order. Asked without a scope by whoever holds a document, and answered with a word. */
export function listBills(db: Transaction, ids: readonly string[]): Promise<readonly Bill[]> {
  return documents.findBills(db, ids);
}

/** Service slips by their ids, as bills are. */
export function listSlips(db: Transaction, ids: readonly string[]): Promise<readonly ServiceSlip[]> {
  return documents.findSlips(db, ids);
}

/** The agreements that bind whoever is present at the scope's premises, oldest first: a former occupant's binds nobody else. */
export function listAgreements(
  db: Transaction,
  premises: PremisesOnly,
): Promise<readonly InstallmentAgreement[]> {
  return documents.findAgreements(db, premises);
}
