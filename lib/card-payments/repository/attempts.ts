import 'server-only';
import { type AccountScope, ofWhoeverIsPresent } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase, databaseDate } from '@/lib/kernel/civil-date';
import type { Clock } from '@/lib/kernel/clock';
import { cents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';
import type { AttemptItem, AttemptStatus, CardAttempt } from '../attempt';

type Instant = ReturnType<Clock['now']>;
type PremisesOnly = Pick<AccountScope, 'premisesId'>;

const withItems = { items: { orderBy: { position: 'asc' } } } as const;

/** Whatever starts or ends card payments of one premises waits for each other until the transaction ends. */
export async function lockPremises(db: Transaction, { premisesId }: PremisesOnly): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`card-payment:${premisesId}`}, 0))`;
}

/** An attempt that somebody present at the scope's premises started there; any other is null. */
export async function findShownAttempt(
  db: Transaction,
  { premisesId }: AccountScope,
  id: string,
): Promise<CardAttempt | null> {
  const where = { id, premisesId, ...ofWhoeverIsPresent({ premisesId }) };
  const row = await db.cardAttempt.findFirst({ where, include: withItems });
  return row && cardAttempt(row);
}

/** The pending ones of those, oldest first. */
export async function findShownPending(
  db: Transaction,
  { premisesId }: AccountScope,
): Promise<readonly CardAttempt[]> {
  const rows = await db.cardAttempt.findMany({
    where: { premisesId, status: 'PENDING', ...ofWhoeverIsPresent({ premisesId }) },
    orderBy: { createdAt: 'asc' },
    include: withItems,
  });
  return rows.map(cardAttempt);
}

/** An attempt of a premises, whoever started it: its company's message settles it. Another premises' is null. */
export async function findAttempt(
  db: Transaction,
  { premisesId }: PremisesOnly,
  id: string,
): Promise<CardAttempt | null> {
  const row = await db.cardAttempt.findFirst({ where: { id, premisesId }, include: withItems });
  return row && cardAttempt(row);
}

/** The pending attempts of a premises, whoever started them, oldest first. */
export async function findPending(
  db: Transaction,
  { premisesId }: PremisesOnly,
): Promise<readonly CardAttempt[]> {
  const rows = await db.cardAttempt.findMany({
    where: { premisesId, status: 'PENDING' },
    orderBy: { createdAt: 'asc' },
    include: withItems,
  });
  return rows.map(cardAttempt);
}

/** Where a company's attempt is, asked before anything can be locked. */
export async function findPremisesOf(
  db: Transaction,
  { id, companyId }: { id: string; companyId: string },
): Promise<PremisesOnly | null> {
  return db.cardAttempt.findFirst({ where: { id, companyId }, select: { premisesId: true } });
}

/** Premises with attempts past their time: all of them, or the scope's own. */
export async function findPremisesWithExpired(
  db: Transaction,
  now: Instant,
  scope: PremisesOnly | null,
): Promise<readonly PremisesOnly[]> {
  return db.cardAttempt.findMany({
    where: {
      status: 'PENDING',
      expiresAt: { lte: now },
      ...(scope && { premisesId: scope.premisesId }),
    },
    select: { premisesId: true },
    distinct: ['premisesId'],
  });
}

export async function insertAttempt(
  db: Transaction,
  scope: AccountScope,
  {
    attempt,
    expiresAt,
  }: { attempt: Pick<CardAttempt, 'company' | 'startedOn' | 'total' | 'items'>; expiresAt: Instant },
): Promise<CardAttempt> {
  const { company, startedOn, total, items } = attempt;
  const row = await db.cardAttempt.create({
    data: {
      premisesId: scope.premisesId,
      customerId: scope.customerId,
      companyId: company.id,
      companyName: company.name,
      collectorId: company.collectorId,
      startedOn: databaseDate(startedOn),
      totalCents: total,
      expiresAt,
      items: { create: items.map(itemRow) },
    },
    include: withItems,
  });
  return cardAttempt(row);
}

/** Ends an attempt, or changes how it ended: it holds its bills no more. */
export async function endAttempt(
  db: Transaction,
  attempt: CardAttempt,
  { status, at }: { status: Exclude<AttemptStatus, 'PENDING'>; at: Instant },
): Promise<void> {
  await db.cardAttemptItem.updateMany({ where: { attemptId: attempt.id }, data: { holding: false } });
  await db.cardAttempt.update({ where: { id: attempt.id }, data: { status, endedAt: at } });
}

function itemRow(item: AttemptItem, position: number) {
  return {
    position,
    billId: item.billId,
    referenceMonth: item.referenceMonth,
    dueOn: databaseDate(item.dueOn),
    amountCents: item.amount,
    fineCents: item.fine,
    interestCents: item.interest,
    correctionCents: item.correction,
    totalCents: item.total,
  };
}

type AttemptRow = Awaited<ReturnType<Transaction['cardAttempt']['findFirstOrThrow']>> & {
  items: Awaited<ReturnType<Transaction['cardAttemptItem']['findFirstOrThrow']>>[];
};

function cardAttempt(row: AttemptRow): CardAttempt {
  return {
    id: row.id,
    premisesId: row.premisesId,
    company: { id: row.companyId, name: row.companyName, collectorId: row.collectorId },
    startedOn: civilDateFromDatabase(row.startedOn),
    expiresAt: row.expiresAt.toISOString(),
    status: row.status,
    total: cents(row.totalCents),
    items: row.items.map((item) => ({
      billId: item.billId,
      referenceMonth: yearMonth(item.referenceMonth),
      dueOn: civilDateFromDatabase(item.dueOn),
      amount: cents(item.amountCents),
      fine: cents(item.fineCents),
      interest: cents(item.interestCents),
      correction: cents(item.correctionCents),
      total: cents(item.totalCents),
    })),
  };
}
