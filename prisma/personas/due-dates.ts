import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import type { Prisma } from '@/prisma/generated/client';
import { billsInInstallments } from './bills-in-installments';
import { cancelledBills } from './cancelled-bills';
import { disputedInCourt } from './disputed-in-court';
import type { BillSeed, Persona } from './persona';

/** Changed on, from day, to day, first due on, may change again on. */
type Row = readonly [
  changedOn: string,
  previousDay: number,
  day: number,
  nextDueOn: string,
  mayChangeOn: string,
];

const changes: readonly (readonly [Persona, ...Row])[] = [
  [disputedInCourt, '2018-10-22', 10, 15, '2018-11-15', '2019-04-22'],
  [cancelledBills, '2018-11-20', 10, 20, '2018-12-20', '2019-05-20'],
];

export async function loadDueDateChanges(client: Prisma.TransactionClient): Promise<void> {
  await client.dueDateChange.createMany({
    data: changes.map(([persona, changedOn, previousDay, day, nextDueOn, mayChangeOn], index) => ({
      id: `01900000-0404-7001-8000-00000000000${index + 1}`,
      ...linkOf(persona),
      number: 1,
      ...{ previousDay, day, followingMonth: false },
      changedOn: databaseDate(civilDate(changedOn)),
      nextDueOn: databaseDate(civilDate(nextDueOn)),
      mayChangeOn: databaseDate(civilDate(mayChangeOn)),
    })),
  });
}

/** Genivaldo's agreements: the first paid to the end, the second running. */
export async function loadAgreementsOfBills(client: Prisma.TransactionClient): Promise<void> {
  const agreement = { ...linkOf(billsInInstallments), downPaymentCents: 1_440 };
  await client.installmentAgreement.createMany({
    data: [
      {
        ...agreement,
        id: '01900000-0404-7002-8000-000000000001',
        agreedOn: databaseDate(civilDate('2017-06-12')),
        situation: 'CONCLUDED',
        endedOn: databaseDate(civilDate('2017-12-08')),
        ...{ debtCents: 7_200, installments: 6, billedInstallments: 6 },
      },
      {
        ...agreement,
        id: '01900000-0404-7002-8000-000000000002',
        agreedOn: databaseDate(civilDate('2019-02-11')),
        ...{ debtCents: 14_400, installments: 6, billedInstallments: 2 },
      },
    ],
  });
}

function linkOf({ customer, links }: Persona) {
  const [link] = links;
  if (!link) throw new Error(`${customer.name} is linked to nothing`);
  return { premisesId: link.premisesId, customerId: link.customerId };
}

/** The day a premises' group is due: the one most of its bills are due on, the earlier of two; 10 without bills. */
export function groupDueDay(premisesId: string, bills: readonly BillSeed[]): number {
  const counts = new Map<number, number>();
  for (const bill of bills.filter((candidate) => candidate.premisesId === premisesId)) {
    const day = Number(bill.dueOn.slice(8));
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const [usual] = [...counts].toSorted(([dayA, a], [dayB, b]) => b - a || dayA - dayB);
  return usual?.[0] ?? 10;
}
