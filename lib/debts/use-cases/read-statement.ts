import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { database } from '@/lib/db/client';
import { renderDebtStatement } from '@/lib/documents/debt-statement';
import { type QrDrawing, qrDrawing } from '@/lib/documents/qr';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';
import { findIssuedDocument } from '@/lib/verification/use-cases';
import { findStatement } from '../repository/statements';
import { type DebtStatement, type StatementStanding, statementStanding } from '../statement';
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
  const found = await findStatement(database(), scope, id);
  if (!found) return err({ code: 'DEBT_STATEMENT_NOT_FOUND' });
  const { statement, itemsStillOpen } = found;
  const proof = await findIssuedDocument('DEBT_STATEMENT', id);
  const standing = statementStanding(statement, asOf, itemsStillOpen);
  return ok({ statement: { ...statement, proof }, standing });
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
