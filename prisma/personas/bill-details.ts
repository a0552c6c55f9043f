import type { Prisma } from '@/prisma/generated/client';
import type { QualityParameter } from '@/prisma/generated/enums';

type Client = Prisma.TransactionClient;

const mariaBill = (number: number) => `01900000-0001-7004-8000-0000000000${number}`;

/**
 * The tariff behind the water lines of 464726.2, solved from the amounts the manual prints: 35,64 up to 10 m³ (09 and
 * 12/2018), 5,01 for each m³ of the next band (10 and 11/2018 differ by that for one m³).
 */
const volumes = [
  [mariaBill(19), 9],
  [mariaBill(20), 8],
  [mariaBill(21), 10],
  [mariaBill(22), 14],
  [mariaBill(23), 15],
  [mariaBill(24), 7],
] as const;

const included = { until: 10, cents: 3564 };
const nextBand = { until: 20, cents: 501 };

function bands([billId, volume]: (typeof volumes)[number]): Prisma.BillTariffBandCreateManyInput[] {
  const line = { billId, linePosition: 0 };
  const first = {
    ...line,
    position: 0,
    fromM3: 0,
    untilM3: included.until,
    volumeM3: Math.min(volume, included.until),
    amountCents: included.cents,
  };
  const rest = volume - included.until;
  if (rest <= 0) return [first];
  const second = {
    ...line,
    position: 1,
    fromM3: included.until + 1,
    untilM3: nextBand.until,
    volumeM3: rest,
  };
  return [first, { ...second, unitPriceCents: nextBand.cents, amountCents: rest * nextBand.cents }];
}

/** Required, analysed and conforming tests of a month, and their mean: example figures, no utility's own. */
const tests: readonly (readonly [QualityParameter, number, number, number, number?])[] = [
  ['TURBIDITY', 10, 12, 12, 0.84],
  ['COLOR', 10, 12, 11, 4.2],
  ['CHLORINE', 10, 12, 12, 1.35],
  ['FLUORIDE', 5, 6, 6, 0.68],
  ['TOTAL_COLIFORMS', 10, 12, 12],
  ['ESCHERICHIA_COLI', 10, 12, 12],
];

const qualityMonths = ['2018-07', '2018-08', '2018-09', '2018-10', '2018-11', '2018-12'];

/** Writes what only the bill's own document tells: its tariff and the water quality of its office and month. */
export async function loadBillDetails(client: Client): Promise<void> {
  await client.billTariffBand.createMany({ data: volumes.flatMap(bands) });
  await client.waterQuality.createMany({ data: [110, 425].flatMap(waterQuality) });
}

function waterQuality(localityId: number): Prisma.WaterQualityCreateManyInput[] {
  return qualityMonths.flatMap((month) =>
    tests.map(([parameter, required, analysed, conforming, mean = null]) => {
      return { localityId, month, parameter, required, analysed, conforming, mean };
    }),
  );
}
