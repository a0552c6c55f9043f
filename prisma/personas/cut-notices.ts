import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import type { Prisma } from '@/prisma/generated/client';
import { reagreedTwice } from './reagreed-twice';
import { reconnectionUnderWay } from './tariff-customers';
import { waterCut } from './water-cut';

/** A notice under way, with the day it names, a cut on a Friday that nobody can prove was told, and one that was told in time. */
export async function loadCutNotices(client: Prisma.TransactionClient): Promise<void> {
  const [noticed] = reagreedTwice.links;
  const [cut] = waterCut.links;
  const [paidSince] = reconnectionUnderWay.links;
  if (!noticed || !cut || !paidSince) throw new Error('A customer with a cut notice is linked to nothing');
  await client.cutNotice.createMany({
    data: [
      {
        id: '01900000-0701-7001-8000-000000000001',
        ...{ premisesId: noticed.premisesId, customerId: noticed.customerId },
        cause: 'DEFAULT',
        deliveredOn: databaseDate(civilDate('2019-04-15')),
        plannedOn: databaseDate(civilDate('2019-05-15')),
        proof: 'SIGNATURE',
      },
      {
        id: '01900000-0701-7001-8000-000000000002',
        ...{ premisesId: cut.premisesId, customerId: cut.customerId },
        cause: 'DEFAULT',
        proof: 'NONE',
        cutOn: databaseDate(civilDate('2019-02-15')),
      },
      {
        id: '01900000-0701-7001-8000-000000000003',
        ...{ premisesId: paidSince.premisesId, customerId: paidSince.customerId },
        cause: 'DEFAULT',
        deliveredOn: databaseDate(civilDate('2019-02-13')),
        plannedOn: databaseDate(civilDate('2019-03-20')),
        proof: 'SIGNATURE',
        cutOn: databaseDate(civilDate('2019-03-20')),
      },
    ],
  });
}
