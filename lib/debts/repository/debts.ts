import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { addDays, type CivilDate, civilDateFromDatabase, databaseDate } from '@/lib/kernel/civil-date';
import { cents, sumCents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';
import type { BillRecord, DebtRecords, SlipRecord } from '../debt';

/** How long paid bills stay in the list. */
export interface DebtListWindow {
  readonly asOf: CivilDate;
  readonly paidBillsShownForDays: number;
}

/** Everything owed at the scope's premises, in one query whatever the length of the list. */
export async function findDebtRecords(
  db: Transaction,
  scope: AccountScope,
  window: DebtListWindow,
): Promise<DebtRecords> {
  const premises = await findPremises(db, scope, window);
  return debtRecords(premises, scope);
}

function findPremises(db: Transaction, scope: AccountScope, { asOf, paidBillsShownForDays }: DebtListWindow) {
  const paidSince = databaseDate(addDays(asOf, -paidBillsShownForDays));
  return db.premises.findUniqueOrThrow({
    relationLoadStrategy: 'join',
    where: { id: scope.premisesId },
    select: {
      links: { where: { until: null }, select: { customerId: true } },
      bills: {
        where: {
          totalCents: { gt: 0 },
          OR: [{ status: 'OPEN' }, { status: 'PAID', settledOn: { gte: paidSince } }],
        },
        include: { lines: { where: { kind: 'LATE_FINE' }, select: { amountCents: true } } },
      },
      slips: { where: { status: 'OPEN' }, orderBy: [{ dueOn: 'asc' }, { number: 'asc' }] },
      charges: { where: { remainingCents: { gt: 0 } }, orderBy: [{ createdOn: 'asc' }, { id: 'asc' }] },
      credits: { where: { remainingCents: { gt: 0 } }, orderBy: [{ createdOn: 'asc' }, { id: 'asc' }] },
    },
  });
}

type PremisesRow = Awaited<ReturnType<typeof findPremises>>;
type BillRow = PremisesRow['bills'][number];
type SlipRow = PremisesRow['slips'][number];

/** A debt is the former occupant's when its customer is linked to the premises no more, and is not who asks. */
function debtRecords(premises: PremisesRow, scope: AccountScope): DebtRecords {
  const present = new Set([...premises.links.map((link) => link.customerId), scope.customerId]);
  const isPresent = (item: { customerId: string }) => present.has(item.customerId);
  return {
    bills: premises.bills
      .filter((row) => row.status === 'OPEN' || isPresent(row))
      .map((row) => billRecord(row, !isPresent(row))),
    slips: premises.slips.map((row) => slipRecord(row, !isPresent(row))),
    charges: premises.charges.filter(isPresent).map((row) => ({
      id: row.id,
      kind: row.kind,
      description: row.description,
      remaining: cents(row.remainingCents),
      installmentsLeft: row.installments - row.billedInstallments,
    })),
    credits: premises.credits.filter(isPresent).map((row) => ({
      id: row.id,
      description: row.description,
      remaining: cents(row.remainingCents),
    })),
  };
}

function slipRecord(row: SlipRow, formerOccupant: boolean): SlipRecord {
  return {
    id: row.id,
    number: String(row.number),
    description: row.description,
    dueOn: civilDateFromDatabase(row.dueOn),
    amount: cents(row.amountCents),
    formerOccupant,
  };
}

function billRecord(row: BillRow, formerOccupant: boolean): BillRecord {
  return {
    id: row.id,
    referenceMonth: yearMonth(row.referenceMonth),
    dueOn: civilDateFromDatabase(row.dueOn),
    amount: cents(row.totalCents),
    billedFines: sumCents(row.lines.map((line) => cents(line.amountCents))),
    settledOn: row.settledOn && civilDateFromDatabase(row.settledOn),
    reviewReason: row.reviewReason,
    fineExempt: row.fineExempt,
    directDebit: row.directDebit,
    formerOccupant,
  };
}
