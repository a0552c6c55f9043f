import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Bill } from '@/lib/billing';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase, databaseDate } from '@/lib/kernel/civil-date';
import { frozen } from '@/lib/kernel/frozen';
import { cents } from '@/lib/kernel/money';
import { yearMonth, yearMonthOf } from '@/lib/kernel/year-month';
import type { DischargeHeader, DischargeItem, DischargeRecord } from '../discharge';
import { dischargeHeader } from '../schema';

/** The column of what a declaration printed of utility, consumer and premises. */
const headerColumn = frozen<DischargeHeader>(dischargeHeader);

const whole = { items: { orderBy: { position: 'asc' } }, delivery: true } as const;

/** The premises of a customer who entered, or of one for whom a job works. */
type PremisesScope = Pick<AccountScope, 'premisesId'>;

/** Declarations for one premises wait for each other until the transaction ends. */
export async function lockIssue(db: Transaction, scope: PremisesScope): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`annual-discharge:${scope.premisesId}`}, 0))`;
}

/** The declarations of some consumers at the scope's premises, newest year first. */
export async function findDischarges(
  db: Transaction,
  scope: PremisesScope,
  consumerIds: readonly string[],
): Promise<readonly DischargeRecord[]> {
  const rows = await db.annualDischarge.findMany({
    relationLoadStrategy: 'join',
    where: { premisesId: scope.premisesId, customerId: { in: [...consumerIds] } },
    include: whole,
    orderBy: [{ baseYear: 'desc' }, { sequence: 'asc' }],
  });
  return rows.map(dischargeRecord);
}

/** The declarations that a bill carries, newest year first: delivered to its customer in the month it is due. */
export async function findDischargesOfBill(
  db: Transaction,
  scope: AccountScope,
  { customerId, dueOn }: Pick<Bill, 'customerId' | 'dueOn'>,
): Promise<readonly DischargeRecord[]> {
  const { premisesId } = scope;
  const month = yearMonthOf(dueOn);
  const rows = await db.annualDischarge.findMany({
    relationLoadStrategy: 'join',
    where: { premisesId, customerId, delivery: { month } },
    include: whole,
    orderBy: { baseYear: 'desc' },
  });
  return rows.map(dischargeRecord);
}

export async function insertDischarge(
  db: Transaction,
  scope: PremisesScope,
  discharge: Omit<DischargeRecord, 'id' | 'sequence' | 'delivery'>,
): Promise<DischargeRecord> {
  const { items, header, ...facts } = discharge;
  const row = await db.annualDischarge.create({
    data: {
      premisesId: scope.premisesId,
      customerId: facts.consumerId,
      baseYear: facts.baseYear,
      yearOfBill: facts.yearOfBill,
      issuedOn: databaseDate(facts.issuedOn),
      totalCents: facts.total,
      itemCount: items.length,
      openEarlierMonths: [...facts.openEarlierMonths],
      header: headerColumn.write(header),
      items: { create: items.map(itemRow) },
    },
    include: whole,
  });
  return dischargeRecord(row);
}

function itemRow({ amount, dueOn, situationOn, ...item }: DischargeItem, position: number) {
  return {
    ...item,
    position,
    dueOn: databaseDate(dueOn),
    situationOn: situationOn && databaseDate(situationOn),
    amountCents: amount,
  };
}

type DischargeRow = Awaited<ReturnType<Transaction['annualDischarge']['findFirstOrThrow']>> & {
  items: Awaited<ReturnType<Transaction['annualDischargeItem']['findFirstOrThrow']>>[];
  delivery: Awaited<ReturnType<Transaction['annualDischargeDelivery']['findFirst']>>;
};

function dischargeRecord(row: DischargeRow): DischargeRecord {
  return {
    id: row.id,
    sequence: String(row.sequence),
    consumerId: row.customerId,
    baseYear: row.baseYear,
    yearOfBill: row.yearOfBill,
    issuedOn: civilDateFromDatabase(row.issuedOn),
    total: cents(row.totalCents),
    openEarlierMonths: row.openEarlierMonths.map(yearMonth),
    header: headerColumn.read(row.header),
    delivery: row.delivery && {
      trigger: row.delivery.trigger,
      month: yearMonth(row.delivery.month),
      channel: row.delivery.channel,
      deliveredOn: civilDateFromDatabase(row.delivery.deliveredOn),
    },
    items: row.items.map((item) => ({
      billId: item.billId,
      referenceMonth: yearMonth(item.referenceMonth),
      dueOn: civilDateFromDatabase(item.dueOn),
      situation: item.situation,
      situationOn: item.situationOn && civilDateFromDatabase(item.situationOn),
      amount: cents(item.amountCents),
    })),
  };
}
