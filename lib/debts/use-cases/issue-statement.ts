import 'server-only';
import { createHash } from 'node:crypto';
import type { AccountScope } from '@/lib/accounts';
import { getAccount } from '@/lib/accounts/use-cases';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import { demonstration } from '@/lib/demonstration';
import { addDays, type CivilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { ok, type Result } from '@/lib/kernel/result';
import { collectionTerms, currentUtility } from '@/lib/utility/current';
import type { DebtListRefusal } from '../debt-list';
import * as statements from '../repository/statements';
import { type DebtChoice, type DebtSelection, type SelectionRefusal, selectDebts } from '../selection';
import { type DebtStatement, type StatementRecord, selectionSignature, statementItems } from '../statement';
import { type BarcodeRefusal, statementBarcode } from '../statement-barcode';
import { statementHeaderOf } from '../statement-header';
import { listDebts } from './list-debts';
import { proveStatement } from './prove-statement';
import { findSuccessor } from './successor';

export type IssueRefusal = DebtListRefusal | SelectionRefusal | BarcodeRefusal;

export interface IssueRequest {
  readonly choice: DebtChoice;
  readonly asOf: CivilDate;
  readonly trace: RequestTrace;
}

/**
 * Issues a debt statement for what was chosen, with the amounts of the database at this moment.
 * The same selection with the same amounts on the same day is the same statement, however often it is asked for. It
 * overtakes every other one over a debt or credit of its own: those must not be paid any more.
 */
export function issueDebtStatement(
  scope: AccountScope,
  request: IssueRequest,
): Promise<Result<DebtStatement, IssueRefusal>> {
  return database().$transaction(async (db) => {
    await statements.lockEmission(db, scope);
    const list = await listDebts(scope, request.asOf, db);
    if (!list.ok) return list;
    const selection = selectDebts(list.value, request.choice);
    return selection.ok ? issueOnce(db, scope, { ...request, selection: selection.value }) : selection;
  });
}

type Emission = IssueRequest & { readonly selection: DebtSelection };

async function issueOnce(
  db: Transaction,
  scope: AccountScope,
  emission: Emission,
): Promise<Result<DebtStatement, BarcodeRefusal>> {
  const items = statementItems(emission.selection);
  const selectionKey = createHash('sha256').update(selectionSignature(items)).digest('hex');
  const existing = await statements.findStatementBySelection(db, scope, {
    issuedOn: emission.asOf,
    selectionKey,
  });
  if (existing) return ok(await issueAgain(db, scope, { statement: existing, trace: emission.trace }));
  const draft = await draftStatement(db, scope, emission);
  if (!draft.ok) return draft;
  const statement = await statements.insertStatement(db, scope, {
    statement: { ...draft.value, items },
    selectionKey,
  });
  await recordAudit(db, emission.trace, {
    action: 'DEBT_STATEMENT_ISSUED',
    actor: { kind: 'CUSTOMER', id: scope.customerId },
    premisesId: scope.premisesId,
    subjectId: statement.id,
    details: { sequence: statement.sequence, totalCents: statement.totals.total, items: items.length },
  });
  return ok(await proveStatement(db, statement));
}

/** A statement that another has overtaken meanwhile counts again, and overtakes that one. */
async function issueAgain(
  db: Transaction,
  { customerId, premisesId }: AccountScope,
  { statement, trace }: { readonly statement: StatementRecord } & Pick<IssueRequest, 'trace'>,
): Promise<DebtStatement> {
  if (await findSuccessor(db, statement.id)) {
    await statements.takeTurn(db, statement.id);
    await recordAudit(db, trace, {
      action: 'DEBT_STATEMENT_ISSUED_AGAIN',
      actor: { kind: 'CUSTOMER', id: customerId },
      premisesId,
      subjectId: statement.id,
      details: { sequence: statement.sequence },
    });
  }
  return proveStatement(db, statement);
}

async function draftStatement(
  db: Transaction,
  scope: AccountScope,
  { selection, asOf }: Emission,
): Promise<Result<Omit<StatementRecord, 'id' | 'items'>, BarcodeRefusal>> {
  const utility = currentUtility();
  const account = await getAccount(scope, db);
  const sequence = await statements.nextStatementSequence(db);
  const barcode = statementBarcode({
    terms: collectionTerms(asOf),
    premises: account.premises,
    sequence,
    amount: selection.totals.total,
  });
  if (!barcode.ok) return barcode;
  const { validityDays } = ruleAt(utility.statement, asOf).value;
  return ok({
    sequence,
    issuedOn: asOf,
    validUntil: addDays(asOf, validityDays),
    totals: selection.totals,
    barcode: barcode.value,
    header: statementHeaderOf(account, utility, demonstration !== null),
  });
}
