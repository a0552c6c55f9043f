import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';
import type { Bill, BillLine, BillReading, QualityTest } from '../bill';
import { openBill, ownBills } from './bills';

/** The bill's month, the five before it, and one more for the reading before. */
const readingsKept = 7;

/** A bill with all that its document prints; null for another premises' or a former occupant's. */
export async function findBill(db: Transaction, scope: AccountScope, id: string): Promise<Bill | null> {
  const row = await db.bill.findFirst({
    relationLoadStrategy: 'join',
    where: { id, ...ownBills(scope) },
    include: {
      customer: { select: { name: true, taxId: true } },
      lines: { orderBy: { position: 'asc' }, include: { bands: { orderBy: { position: 'asc' } } } },
    },
  });
  if (!row) return null;
  return {
    ...openBill(row),
    issuedOn: civilDateFromDatabase(row.issuedOn),
    state: row.status,
    settledOn: row.settledOn && civilDateFromDatabase(row.settledOn),
    holder: row.customer,
    lines: row.lines.map(billLine),
    ...(await findSurroundings(db, scope, row)),
  };
}

/**
 * What stands around a bill: readings, meter, water, and what else is open. Of the readings only those since the bill's
 * customer came to the premises: how much water somebody else used there before is that person's own affair.
 */
async function findSurroundings(
  db: Transaction,
  scope: AccountScope,
  bill: Pick<BillRow, 'id' | 'customerId' | 'referenceMonth' | 'issuedOn'>,
): Promise<Pick<Bill, 'readings' | 'meterSerial' | 'quality' | 'otherOpenBills'>> {
  const { referenceMonth } = bill;
  const came = await db.premisesLink.findFirst({
    where: { premisesId: scope.premisesId, customerId: bill.customerId },
    orderBy: { since: 'asc' },
  });
  const [premises, otherOpenBills] = await Promise.all([
    db.premises.findUniqueOrThrow({
      relationLoadStrategy: 'join',
      where: { id: scope.premisesId },
      select: {
        readings: {
          where: { referenceMonth: { lte: referenceMonth }, ...(came && { readOn: { gte: came.since } }) },
          orderBy: { referenceMonth: 'desc' },
          take: readingsKept,
        },
        meters: {
          where: { installedOn: { lte: bill.issuedOn } },
          orderBy: { installedOn: 'desc' },
          take: 1,
        },
        locality: {
          select: { waterQuality: { where: { month: referenceMonth }, orderBy: { parameter: 'asc' } } },
        },
      },
    }),
    db.bill.count({
      where: { ...ownBills(scope), status: 'OPEN', reviewReason: null, id: { not: bill.id } },
    }),
  ]);
  return {
    readings: premises.readings.map(billReading).toReversed(),
    meterSerial: premises.meters[0]?.serialNumber ?? null,
    quality: premises.locality.waterQuality.map(qualityTest),
    otherOpenBills,
  };
}

type BillRow = Awaited<ReturnType<Transaction['bill']['findFirstOrThrow']>>;
type ReadingRow = Awaited<ReturnType<Transaction['meterReading']['findFirstOrThrow']>>;
type QualityRow = Awaited<ReturnType<Transaction['waterQuality']['findFirstOrThrow']>>;
type LineRow = Awaited<ReturnType<Transaction['billLine']['findFirstOrThrow']>> & {
  bands: Awaited<ReturnType<Transaction['billTariffBand']['findFirstOrThrow']>>[];
};

function billLine({ kind, description, amountCents, bands }: LineRow): BillLine {
  const subtracts = kind === 'CREDIT' || kind === 'TAX_WITHHELD';
  return {
    description,
    amount: cents(subtracts ? -amountCents : amountCents),
    bands: bands.map((band) => ({
      from: band.fromM3,
      until: band.untilM3,
      volume: band.volumeM3,
      unitPrice: band.unitPriceCents === null ? null : cents(band.unitPriceCents),
      amount: cents(band.amountCents),
    })),
  };
}

function billReading(row: ReadingRow): BillReading {
  return {
    referenceMonth: yearMonth(row.referenceMonth),
    readOn: civilDateFromDatabase(row.readOn),
    reading: row.reading,
    measured: row.measuredM3,
    billed: row.billedM3,
    average: row.averageM3,
    days: row.days,
  };
}

function qualityTest({ parameter, required, analysed, conforming, mean }: QualityRow): QualityTest {
  return { parameter, required, analysed, conforming, mean: mean === null ? null : mean.toFixed() };
}
