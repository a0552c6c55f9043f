import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';
import type { Consumer, DischargeBill, DischargeRecords } from '../discharge';

/** The bills of some consumers at the scope's premises, and since when each is linked to it. */
export async function findDischargeRecords(
  db: Transaction,
  scope: Pick<AccountScope, 'premisesId'>,
  consumerIds: readonly [string, ...string[]],
): Promise<DischargeRecords> {
  const premises = await findPremises(db, scope, [...consumerIds]);
  const [first, ...others] = consumerIds;
  const consumer = (id: string): Consumer => {
    const link = premises.links.find((row) => row.customerId === id);
    if (!link) throw new Error('A consumer is linked to the premises no more');
    return { id, since: civilDateFromDatabase(link.since) };
  };
  const concluded = new Map(
    premises.agreements.map((row) => [agreementKey(row.customerId, row.agreedOn), row.endedOn]),
  );
  return {
    consumers: [consumer(first), ...others.map(consumer)],
    bills: premises.bills.map((row) =>
      dischargeBill(row, row.settledOn && concluded.get(agreementKey(row.customerId, row.settledOn))),
    ),
  };
}

function findPremises(db: Transaction, scope: Pick<AccountScope, 'premisesId'>, consumerIds: string[]) {
  const customerId = { in: consumerIds };
  return db.premises.findUniqueOrThrow({
    relationLoadStrategy: 'join',
    where: { id: scope.premisesId },
    select: {
      links: { where: { customerId, until: null }, orderBy: { since: 'asc' } },
      bills: { where: { customerId, totalCents: { gt: 0 } } },
      agreements: { where: { customerId, situation: 'CONCLUDED' } },
    },
  });
}

/** A bill went into the agreement that its customer made on the day it was settled by it. */
function agreementKey(customerId: string, day: NonNullable<BillRow['settledOn']>): string {
  return `${customerId} ${civilDateFromDatabase(day)}`;
}

type BillRow = Awaited<ReturnType<typeof findPremises>>['bills'][number];

function dischargeBill(row: BillRow, concludedOn: BillRow['settledOn'] | undefined): DischargeBill {
  return {
    id: row.id,
    customerId: row.customerId,
    kind: row.kind,
    status: row.status,
    referenceMonth: yearMonth(row.referenceMonth),
    issuedOn: civilDateFromDatabase(row.issuedOn),
    dueOn: civilDateFromDatabase(row.dueOn),
    amount: cents(row.totalCents),
    settledOn: row.settledOn && civilDateFromDatabase(row.settledOn),
    reviewReason: row.reviewReason,
    reviewSince: row.reviewSince && civilDateFromDatabase(row.reviewSince),
    agreementConcludedOn: concludedOn ? civilDateFromDatabase(concludedOn) : null,
  };
}
