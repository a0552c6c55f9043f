import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { premisesPart, readPremises } from '@/lib/accounts/use-cases';
import { standing } from '@/lib/billing';
import { billsPart, slipsPart } from '@/lib/billing/use-cases';
import { database } from '@/lib/db/client';
import { renderDebtStatement } from '@/lib/documents/debt-statement';
import { type QrDrawing, qrDrawing } from '@/lib/documents/qr';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';
import { isInProcess } from '@/lib/receipts';
import { unsettledPart } from '@/lib/receipts/use-cases';
import { findIssuedDocument } from '@/lib/verification/use-cases';
import type { StatementOnFile } from '../overtaking';
import { readStatement, selectStatement } from '../repository/statements';
import {
  areItemsPayable,
  type DebtStatement,
  itemName,
  type StatementRecord,
  type StatementStanding,
  statementStanding,
} from '../statement';
import { findReceived, type OpenDebts } from './received';
import { statementDocument } from './statement-document';
import { findSuccessor } from './successor';

/**
 * A statement and how it stands. `successor`: the newer one that overtook it. `inProcess`: what of it a receipt in process
 * pays, as sentences name it.
 */
export interface IssuedStatement {
  readonly statement: DebtStatement;
  readonly standing: StatementStanding;
  readonly successor: Pick<StatementOnFile, 'id' | 'sequence'> | null;
  readonly inProcess: readonly string[];
}

export interface StatementNotFound {
  readonly code: 'DEBT_STATEMENT_NOT_FOUND';
}

/** A statement of the scope's premises and whether it may still be paid; anybody else's does not exist. */
export async function getDebtStatement(
  scope: AccountScope,
  id: string,
  asOf: CivilDate,
): Promise<Result<IssuedStatement, StatementNotFound>> {
  const { statement, bills, slips, payments } = await readPremises(database(), scope, {
    statement: premisesPart(selectStatement(scope, id), readStatement),
    bills: billsPart(),
    slips: slipsPart,
    payments: unsettledPart,
  });
  if (!statement) return err({ code: 'DEBT_STATEMENT_NOT_FOUND' });
  const standings = new Map([...bills, ...slips].map((debt) => [debt.id, standing(debt)]));
  const [proof, successor, inProcess] = await Promise.all([
    findIssuedDocument('DEBT_STATEMENT', id),
    findSuccessor(database(), id),
    itemsInProcess(statement, payments),
  ]);
  const itemsStillOpen = successor === null && areItemsPayable(statement.items, standings);
  return ok({
    statement: { ...statement, proof },
    standing: statementStanding(statement, asOf, itemsStillOpen),
    successor,
    inProcess,
  });
}

/** The items that a receipt in process pays. */
async function itemsInProcess(
  { items }: StatementRecord,
  payments: OpenDebts['payments'],
): Promise<readonly string[]> {
  const bills = items.map(({ sourceId, amount }) => ({ id: sourceId, amount }));
  const { received } = await findReceived(database(), { bills, others: [], payments });
  return items.filter((item) => isInProcess(received.get(item.sourceId), item.amount)).map(itemName);
}

export interface StatementNotPayable {
  readonly code: 'DEBT_STATEMENT_NOT_PAYABLE';
  readonly standing: Exclude<StatementStanding, 'PAYABLE'>;
}

type Printable = Pick<IssuedStatement, 'statement' | 'standing'> &
  Partial<Pick<IssuedStatement, 'inProcess'>>;

/** The PDF of a statement, the same bytes each time; one that must not be paid any more is not printed again. */
export async function debtStatementPdf({
  statement,
  standing,
  inProcess = [],
}: Printable): Promise<Result<Uint8Array, StatementNotPayable>> {
  if (standing !== 'PAYABLE') return err({ code: 'DEBT_STATEMENT_NOT_PAYABLE', standing });
  return ok(await renderDebtStatement(statementDocument(statement, inProcess)));
}

/** The QR of a statement's Pix, to be shown on the page; null for a statement without Pix. */
export function statementPixQr({ proof }: DebtStatement): QrDrawing | null {
  return proof?.pix ? qrDrawing(proof.pix.text) : null;
}
