import 'server-only';
import { type AccountScope, ofWhoeverIsPresent } from '@/lib/accounts';
import { type CollectionCode, parseCollectionCode } from '@/lib/collection';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase, databaseDate } from '@/lib/kernel/civil-date';
import { frozen } from '@/lib/kernel/frozen';
import { cents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';
import type { Prisma } from '@/prisma/generated/client';
import type { StatementOnFile } from '../overtaking';
import { statementHeader } from '../schema';
import type { StatementHeader, StatementItem, StatementRecord } from '../statement';

/** The column of what a statement printed of utility, holder and premises. */
const headerColumn = frozen<StatementHeader>(statementHeader);

const sourceColumn = { BILL: 'billId', SLIP: 'slipId', CHARGE: 'chargeId', CREDIT: 'creditId' } as const;

const withItems = { items: { orderBy: { position: 'asc' } } } as const;

/** Emissions for one premises wait for each other until the transaction ends: nobody reads between a read and its write. */
export async function lockEmission(db: Transaction, scope: AccountScope): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`debt-statement:${scope.premisesId}`}, 0))`;
}

/** The next sequence number; numbers of emissions that did not end are not used again. */
export async function nextStatementSequence(db: Transaction): Promise<string> {
  const [row] = await db.$queryRaw<{ next: bigint }[]>`SELECT nextval('debt_statement_sequence') AS next`;
  return String(row?.next);
}

/** The statement of the same selection on the same day, if there is one. */
export async function findStatementBySelection(
  db: Transaction,
  scope: AccountScope,
  { issuedOn, selectionKey }: { issuedOn: CivilDate; selectionKey: string },
): Promise<StatementRecord | null> {
  const row = await db.debtStatement.findUnique({
    where: {
      premisesId_issuedOn_selectionKey: {
        premisesId: scope.premisesId,
        issuedOn: databaseDate(issuedOn),
        selectionKey,
      },
    },
    include: withItems,
  });
  return row && debtStatement(row);
}

export async function insertStatement(
  db: Transaction,
  scope: AccountScope,
  { statement, selectionKey }: { statement: Omit<StatementRecord, 'id'>; selectionKey: string },
): Promise<StatementRecord> {
  const row = await db.debtStatement.create({
    data: {
      sequence: BigInt(statement.sequence),
      premisesId: scope.premisesId,
      customerId: scope.customerId,
      issuedOn: databaseDate(statement.issuedOn),
      validUntil: databaseDate(statement.validUntil),
      originalCents: statement.totals.original,
      chargesCents: statement.totals.services,
      creditsCents: statement.totals.credits,
      totalCents: statement.totals.total,
      barcode: statement.barcode,
      selectionKey,
      header: headerColumn.write(statement.header),
      items: { create: statement.items.map(itemRow) },
      turns: { create: {} },
    },
    include: withItems,
  });
  return debtStatement(row);
}

/**
 * A statement that somebody present at the premises took: `lib/accounts` reads it in one statement with what others ask for.
 */
export function selectStatement(scope: AccountScope, id: string) {
  const where = { id, ...ofWhoeverIsPresent(scope) };
  return {
    statements: { where, include: withItems } satisfies Prisma.DebtStatementFindManyArgs,
  };
}

export function readStatement({ statements: [row] }: { statements: StatementRow[] }): StatementRecord | null {
  return row ? debtStatement(row) : null;
}

const onFile = {
  id: true,
  sequence: true,
  validUntil: true,
  items: {
    select: { kind: true, billId: true, slipId: true, chargeId: true, creditId: true, totalCents: true },
  },
  turns: { orderBy: { id: 'desc' }, take: 1, select: { id: true } },
} as const satisfies Prisma.DebtStatementSelect;

/** The statements with any of these bills, slips, charges or credits, each with its last turn. */
export async function findStatementsOver(
  db: Transaction,
  sourceIds: readonly string[],
): Promise<readonly StatementOnFile[]> {
  if (sourceIds.length === 0) return [];
  const ids = { in: [...sourceIds] };
  const over = { OR: [{ billId: ids }, { slipId: ids }, { chargeId: ids }, { creditId: ids }] };
  const rows = await db.debtStatement.findMany({
    relationLoadStrategy: 'join',
    where: { items: { some: over } },
    select: onFile,
  });
  return rows.map(statementOnFile);
}

/** A statement with its last turn, asked by whoever holds it. */
export async function findStatementOnFile(db: Transaction, id: string): Promise<StatementOnFile | null> {
  const row = await db.debtStatement.findUnique({
    relationLoadStrategy: 'join',
    where: { id },
    select: onFile,
  });
  return row && statementOnFile(row);
}

/** Gives a statement the next turn: from now on it overtakes what it was overtaken by. */
export async function takeTurn(db: Transaction, statementId: string): Promise<void> {
  await db.statementTurn.create({ data: { statementId } });
}

function statementOnFile(row: Prisma.DebtStatementGetPayload<{ select: typeof onFile }>): StatementOnFile {
  return {
    id: row.id,
    sequence: String(row.sequence),
    validUntil: civilDateFromDatabase(row.validUntil),
    turn: Number(row.turns[0]?.id ?? 0),
    items: row.items.map((item) => ({
      kind: item.kind,
      sourceId: item[sourceColumn[item.kind]] ?? '',
      total: cents(item.totalCents),
    })),
  };
}

function itemRow(item: StatementItem, position: number) {
  return {
    position,
    kind: item.kind,
    [sourceColumn[item.kind]]: item.sourceId,
    description: item.description,
    referenceMonth: item.referenceMonth,
    dueOn: item.dueOn && databaseDate(item.dueOn),
    amountCents: item.amount,
    fineCents: item.fine,
    interestCents: item.interest,
    correctionCents: item.correction,
    totalCents: item.total,
  };
}

type StatementRow = Prisma.DebtStatementGetPayload<{ include: typeof withItems }>;

function debtStatement(row: StatementRow): StatementRecord {
  return {
    id: row.id,
    sequence: String(row.sequence),
    issuedOn: civilDateFromDatabase(row.issuedOn),
    validUntil: civilDateFromDatabase(row.validUntil),
    totals: {
      original: cents(row.originalCents),
      services: cents(row.chargesCents),
      credits: cents(row.creditsCents),
      total: cents(row.totalCents),
    },
    barcode: storedBarcode(row.barcode),
    header: headerColumn.read(row.header),
    items: row.items.map((item) => ({
      kind: item.kind,
      sourceId: item[sourceColumn[item.kind]] ?? '',
      description: item.description,
      referenceMonth: item.referenceMonth ? yearMonth(item.referenceMonth) : null,
      dueOn: item.dueOn && civilDateFromDatabase(item.dueOn),
      amount: cents(item.amountCents),
      fine: cents(item.fineCents),
      interest: cents(item.interestCents),
      correction: cents(item.correctionCents),
      total: cents(item.totalCents),
    })),
  };
}

function storedBarcode(digits: string): CollectionCode {
  const parsed = parseCollectionCode(digits);
  if (!parsed.ok) throw new Error(`The database holds a bar code that is none: ${parsed.error.code}`);
  return parsed.value.code;
}
