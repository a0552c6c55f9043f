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
import { findIssuedDocument } from '@/lib/verification/use-cases';
import { readStatement, selectStatement } from '../repository/statements';
import { areItemsPayable, type DebtStatement, type StatementStanding, statementStanding } from '../statement';
import { statementDocument } from './statement-document';

export interface IssuedStatement {
  readonly statement: DebtStatement;
  readonly standing: StatementStanding;
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
  const { statement, bills, slips } = await readPremises(database(), scope, {
    statement: premisesPart(selectStatement(scope, id), readStatement),
    bills: billsPart(),
    slips: slipsPart,
  });
  if (!statement) return err({ code: 'DEBT_STATEMENT_NOT_FOUND' });
  const standings = new Map([...bills, ...slips].map((debt) => [debt.id, standing(debt)]));
  const itemsStillOpen = areItemsPayable(statement.items, standings);
  const proof = await findIssuedDocument('DEBT_STATEMENT', id);
  return ok({
    statement: { ...statement, proof },
    standing: statementStanding(statement, asOf, itemsStillOpen),
  });
}

export interface StatementNotPayable {
  readonly code: 'DEBT_STATEMENT_NOT_PAYABLE';
  readonly standing: Exclude<StatementStanding, 'PAYABLE'>;
}

/** The PDF of a statement, the same bytes each time; one that must not be paid any more is not printed again. */
export async function debtStatementPdf({
  statement,
  standing,
}: IssuedStatement): Promise<Result<Uint8Array, StatementNotPayable>> {
  if (standing !== 'PAYABLE') return err({ code: 'DEBT_STATEMENT_NOT_PAYABLE', standing });
  return ok(await renderDebtStatement(statementDocument(statement)));
}

/** The QR of a statement's Pix, to be shown on the page; null for a statement without Pix. */
export function statementPixQr({ proof }: DebtStatement): QrDrawing | null {
  return proof?.pix ? qrDrawing(proof.pix.text) : null;
}
