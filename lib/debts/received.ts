import type { CivilDate } from '@/lib/kernel/civil-date';
import { type DebtReceipt, type ReceivedPayment, receiptsByDebt } from '@/lib/receipts';
import type { StatementOnFile } from './overtaking';

/** A Pix of the right amount for the document of a bill or of a statement, by that one's id, and the day it came in. */
export interface PixForSubject {
  readonly subjectId: string;
  readonly receivedOn: CivilDate;
}

export interface ReceivedFacts {
  readonly payments: readonly ReceivedPayment[];
  readonly pix: readonly PixForSubject[];
  /** The statements over the open debts. */
  readonly statements: readonly StatementOnFile[];
  /** The amounts of bills, which their own Pix pay. */
  readonly bills: readonly { readonly id: string; readonly amount: DebtReceipt['amount'] }[];
}

/** What came in for open debts and has settled nothing yet, by their ids. */
export type Received = ReadonlyMap<string, DebtReceipt>;

/**
 * What came in for the open debts of a premises and waits to be settled, by the id of each: payments on file, and Pix of
 * which a provider told. A Pix for a statement is one for all that the statement was made from, also after the statement was
 * overtaken. Where a payment on file and a Pix tell of one debt, the payment's word stands if it is the right money; money that
 * settles nothing takes nothing from a Pix of the right amount.
 */
export function receivedByDebt({ payments, pix, statements, bills }: ReceivedFacts): Received {
  const received = new Map<string, DebtReceipt>();
  for (const { subjectId, receivedOn } of pix) {
    const statement = statements.find(({ id }) => id === subjectId);
    const items = statement?.items ?? bills.flatMap(({ id, amount }) => itemOf(subjectId, id, amount));
    for (const { sourceId, total } of items) {
      if (!received.has(sourceId)) {
        received.set(sourceId, { amount: total, receivedOn, awaitsSettlement: true });
      }
    }
  }
  const onFile = [...receiptsByDebt(payments)].filter(
    ([id, { awaitsSettlement }]) => awaitsSettlement || !received.has(id),
  );
  return new Map([...received, ...onFile]);
}

function itemOf(subjectId: string, id: string, total: DebtReceipt['amount']) {
  return id === subjectId ? [{ sourceId: id, total }] : [];
}
