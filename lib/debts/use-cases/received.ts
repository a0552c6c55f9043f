import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { readPremises } from '@/lib/accounts/use-cases';
import { openStatuses } from '@/lib/billing';
import { billsPart } from '@/lib/billing/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import { todayIn } from '@/lib/kernel/civil-date';
import { fixedClock } from '@/lib/kernel/clock';
import type { ReceivedPayment } from '@/lib/receipts';
import { listReceivedPix, unsettledPart } from '@/lib/receipts/use-cases';
import { currentUtility } from '@/lib/utility/current';
import { listDocumentsAbout } from '@/lib/verification/use-cases';
import type { StatementOnFile } from '../overtaking';
import { type PixForSubject, type Received, receivedByDebt } from '../received';
import { findStatementsOver } from '../repository/statements';

type Owed = { readonly id: string; readonly amount: ReceivedPayment['amount'] };

/** Open debts, and the payments on file for them that have settled nothing yet. */
export interface OpenDebts {
  readonly bills: readonly Owed[];
  /** Ids of the slips, charges to come and credits. */
  readonly others: readonly string[];
  readonly payments: readonly ReceivedPayment[];
}

export interface FoundReceived {
  readonly received: Received;
  readonly statements: readonly StatementOnFile[];
}

/** What came in for open debts and waits to be settled, with the statements over them. */
export async function findReceived(
  db: Transaction,
  { bills, others, payments }: OpenDebts,
): Promise<FoundReceived> {
  const billIds = bills.map(({ id }) => id);
  const statements = await findStatementsOver(db, [...billIds, ...others]);
  const pix = await findPix(db, [...billIds, ...statements.map(({ id }) => id)]);
  return { received: receivedByDebt({ payments, pix, statements, bills }), statements };
}

/** What came in for the open bills of the scope's premises, by their ids; within a transaction when one is given. */
export async function listReceived(scope: AccountScope, db: Transaction = database()): Promise<Received> {
  const { bills, payments } = await readPremises(db, scope, {
    bills: billsPart({ statuses: openStatuses, aboveZero: true }),
    payments: unsettledPart,
  });
  return (await findReceived(db, { bills, others: [], payments })).received;
}

async function findPix(db: Transaction, subjectIds: readonly string[]): Promise<readonly PixForSubject[]> {
  const documents = await listDocumentsAbout(db, subjectIds);
  const pix = await listReceivedPix(db, [...documents.keys()]);
  const { timeZone } = currentUtility();
  return pix.flatMap(({ documentId, paidAt }) => {
    const subjectId = documents.get(documentId);
    return subjectId ? [{ subjectId, receivedOn: todayIn(timeZone, fixedClock(paidAt)) }] : [];
  });
}
