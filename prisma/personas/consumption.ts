import { type AveragedMonth, averageConsumption } from '@/lib/consumption';
import { addMonths, civilDate, databaseDate, daysBetween } from '@/lib/kernel/civil-date';
import { yearMonthOf } from '@/lib/kernel/year-month';
import { utilityProfile } from '@/lib/utility/folder';
import type { Prisma } from '@/prisma/generated/client';
import { mariaReadings } from './maria-consumption';

type Client = Prisma.TransactionClient;

/** What the meter of a premises measured, month by month from `first` on; a null was not read. */
interface MeterSeed {
  readonly premisesId: string;
  readonly meterId: string;
  readonly serialNumber: string;
  readonly installedOn: string;
  /** The day of the reading before the first one, and what the meter showed. */
  readonly startsOn: string;
  readonly startsAt: number;
  readonly minimumM3: number;
  readonly volumes: readonly (number | null)[];
}

const meters: readonly MeterSeed[] = [
  {
    // Under review: a high month (08/2018), one that was not read, a low one and one without any consumption.
    premisesId: '01900000-0002-7001-8000-000000000001',
    meterId: '01900000-0002-7006-8000-000000000001',
    serialNumber: 'A14S204511',
    installedOn: '2014-02-10',
    startsOn: '2017-12-27',
    startsAt: 612,
    minimumM3: 10,
    volumes: [14, 13, 15, 14, 12, 13, 14, 31, 16, null, 15, 6, 0, 14, 15],
  },
  {
    // The former occupant's months, up to 10/2018, are not the new occupant's to see.
    premisesId: '01900000-0005-7001-8000-000000000001',
    meterId: '01900000-0005-7006-8000-000000000001',
    serialNumber: 'A15S310207',
    installedOn: '2015-03-01',
    startsOn: '2018-05-27',
    startsAt: 388,
    minimumM3: 10,
    volumes: [12, 11, 12, 13, 12, 9, 10, 10],
  },
  {
    premisesId: '01900000-0007-7001-8000-000000000001',
    meterId: '01900000-0007-7006-8000-000000000001',
    serialNumber: 'A12S118834',
    installedOn: '2012-07-09',
    startsOn: '2018-03-26',
    startsAt: 1040,
    minimumM3: 10,
    volumes: [12, 13, 12, 12, 11, 13, 12, 12, 13, 12, 13],
  },
  {
    // Twenty-six dwelling units behind one meter.
    premisesId: '01900000-000f-7001-8000-000000000001',
    meterId: '01900000-000f-7006-8000-000000000001',
    serialNumber: 'D14C000917',
    installedOn: '2014-10-01',
    startsOn: '2018-04-28',
    startsAt: 21_540,
    minimumM3: 260,
    volumes: [301, 296, 310, 305, 298, 312, 307, 330],
  },
];

/** Writes meters and readings of the demonstration; its premises must be there. */
export async function loadConsumption(client: Client): Promise<void> {
  await client.meter.createMany({ data: [mariaReadings.meter, ...meters.map(meterRow)] });
  await client.meterReading.createMany({
    data: [...mariaReadings.months, ...meters.flatMap(readingRows)],
  });
}

function meterRow({
  meterId,
  premisesId,
  serialNumber,
  installedOn,
}: MeterSeed): Prisma.MeterCreateManyInput {
  return { id: meterId, premisesId, serialNumber, installedOn: databaseDate(civilDate(installedOn)) };
}

function readingRows(seed: MeterSeed): Prisma.MeterReadingCreateManyInput[] {
  const terms = utilityProfile('deso').consumption.entries[0]?.value.average;
  if (!terms) throw new Error('The profile has no rule of averages');
  const start = civilDate(seed.startsOn);
  const past: AveragedMonth[] = [];
  let reading = seed.startsAt;
  return seed.volumes.map((measured, index) => {
    const readOn = addMonths(start, index + 1);
    const referenceMonth = yearMonthOf(readOn);
    const average = averageConsumption(past, referenceMonth, { terms, minimum: seed.minimumM3 });
    const kind = measured === null ? 'AVERAGED' : 'MEASURED';
    const billed = measured ?? average;
    reading += billed;
    past.push({ referenceMonth, measured, billed, kind });
    return {
      premisesId: seed.premisesId,
      referenceMonth,
      readOn: databaseDate(readOn),
      reading: measured === null ? null : reading,
      measuredM3: measured,
      billedM3: billed,
      averageM3: average,
      days: daysBetween(addMonths(start, index), readOn),
      kind,
    };
  });
}
