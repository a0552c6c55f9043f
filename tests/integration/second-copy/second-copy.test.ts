import { beforeEach, describe, expect, it } from 'vitest';
import { digitableLine } from '@/lib/collection';
import { database } from '@/lib/db/client';
import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import { getSecondCopy, listSecondCopies, printSecondCopy } from '@/lib/second-copy/use-cases';
import { billsUnderReview } from '@/prisma/personas/bills-under-review';
import { formerOccupant } from '@/prisma/personas/former-occupant';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { missingIndexFactor } from '@/prisma/personas/missing-index-factor';
import { newOccupant } from '@/prisma/personas/new-occupant';
import type { Persona } from '@/prisma/personas/persona';
import { resetDatabase } from '../../support/database';
import { readPdf } from '../../support/pdf';
import { scopeOf, trace } from '../../support/persona';

const asOf = civilDate('2019-04-22');
const july = '01900000-0001-7004-8000-000000000019';

beforeEach(() => resetDatabase('demonstration'));

function copyOf(persona: Persona, id: string) {
  return getSecondCopy(scopeOf(persona), id, asOf);
}

describe("the manual's screen", () => {
  it('shows 376,03 open, counted on 19/04/2019, and 39,26 to come', async () => {
    const list = await listSecondCopies(scopeOf(mariaAparecida), asOf);
    expect([list.openTotal, list.countedOn, list.chargesToCome]).toEqual([
      37_603,
      '2019-04-19',
      { ok: true, value: 3_926 },
    ]);
    expect(list.bills.map((bill) => [bill.referenceMonth, bill.amount])).toEqual([
      ['2018-07', 5_390],
      ['2018-08', 10_488],
      ['2018-09', 3_564],
      ['2018-10', 7_048],
      ['2018-11', 7_549],
      ['2018-12', 3_564],
    ]);
  });
});

describe('the second copy of a bill', () => {
  it('asks for its own amount, by the code of payment type 3', async () => {
    const copy = await copyOf(mariaAparecida, july);
    expect(copy.ok && digitableLine(copy.value.barcode)).toBe(
      '82630000000-5 53900041425-7 00464726201-5 07201850003-2',
    );
  });

  it('is proved by one code, however often and at whatever day it is asked for', async () => {
    const copies = await Promise.all([copyOf(mariaAparecida, july), copyOf(mariaAparecida, july)]);
    const later = await getSecondCopy(scopeOf(mariaAparecida), july, civilDate('2019-05-02'));
    const codes = [...copies, later].map((copy) => (copy.ok ? copy.value.proof.code : 'refused'));
    expect(new Set(codes).size).toBe(1);
    expect(codes[0]).not.toBe('refused');
  });

  it('carries the tariff, six months of consumption and the water of its month', async () => {
    const copy = await copyOf(mariaAparecida, '01900000-0001-7004-8000-000000000022');
    if (!copy.ok) throw new Error(copy.error.code);
    const { lines, readings, quality, meterSerial, otherOpenBills } = copy.value.bill;
    expect(lines[0]?.bands.map(({ volume, amount }) => [volume, amount])).toEqual([
      [10, 3_564],
      [4, 2_004],
    ]);
    expect(readings.at(-1)).toMatchObject({ referenceMonth: '2018-10', reading: 501, billed: 14 });
    expect([readings.length, quality.length, meterSerial, otherOpenBills]).toEqual([7, 6, 'A10N046472', 5]);
  });

  it('has no readings of before its customer came to the premises', async () => {
    const came = { since: databaseDate(civilDate('2018-07-01')) };
    await database().premisesLink.updateMany({
      where: { premisesId: scopeOf(mariaAparecida).premisesId },
      data: came,
    });
    const copy = await copyOf(mariaAparecida, july);
    expect(copy.ok && copy.value.bill.readings.map(({ referenceMonth }) => referenceMonth)).toEqual([
      '2018-07',
    ]);
    expect((await printSecondCopy(scopeOf(mariaAparecida), { id: july, asOf, trace })).ok).toBe(true);
  });

  it('is printed for its customer, and the trail knows it', async () => {
    const printed = await printSecondCopy(scopeOf(mariaAparecida), { id: july, asOf, trace });
    if (!printed.ok) throw new Error(printed.error.code);
    const [text] = (await readPdf(printed.value.bytes)).pages;
    expect(text).toContain('MARIA APARECIDA');
    expect(text).toContain('***.444.777-**');
    expect(text).toContain('82630000000-5 53900041425-7 00464726201-5 07201850003-2');
    const events = await database().auditEvent.findMany({ where: { subjectId: july } });
    expect(events.map(({ action }) => action)).toEqual(['SECOND_COPY_PRINTED']);
  });

  it('can be had while late charges cannot be computed', async () => {
    const list = await listSecondCopies(scopeOf(missingIndexFactor), asOf);
    expect(list.chargesToCome).toMatchObject({ ok: false, error: { code: 'INDEX_FACTOR_MISSING' } });
    expect((await copyOf(missingIndexFactor, list.bills[0]?.id ?? '')).ok).toBe(true);
  });
});

describe('a second copy is refused', () => {
  it('for a bill under review, with the reason', async () => {
    const refused = await copyOf(billsUnderReview, '01900000-0002-7004-8000-000000000001');
    expect(refused).toEqual({ ok: false, error: { code: 'BILL_UNDER_REVIEW', reason: 'JUDICIAL' } });
  });

  it('for a paid bill, with the day', async () => {
    const refused = await copyOf(billsUnderReview, '01900000-0002-7004-8000-000000000005');
    expect(refused).toEqual({
      ok: false,
      error: { code: 'BILL_NOT_OPEN', state: 'PAID', settledOn: '2019-04-15' },
    });
  });

  it('for a cancelled bill', async () => {
    await database().bill.update({ where: { id: july }, data: { status: 'CANCELLED' } });
    expect(await copyOf(mariaAparecida, july)).toMatchObject({ error: { state: 'CANCELLED' } });
  });

  it('for a bill put under review between two clicks', async () => {
    expect((await copyOf(mariaAparecida, july)).ok).toBe(true);
    const review = { reviewReason: 'CARD_PAYMENT', reviewSince: databaseDate(asOf) } as const;
    await database().bill.update({ where: { id: july }, data: review });
    const refused = await printSecondCopy(scopeOf(mariaAparecida), { id: july, asOf, trace });
    expect(refused).toMatchObject({ ok: false, error: { reason: 'CARD_PAYMENT' } });
  });

  it("for a stranger's bill, as if it did not exist", async () => {
    const notFound = { ok: false, error: { code: 'BILL_NOT_FOUND' } };
    expect(await copyOf(billsUnderReview, july)).toEqual(notFound);
    expect(await copyOf(mariaAparecida, '01900000-0002-7004-8000-000000000003')).toEqual(notFound);
    const printed = await printSecondCopy(scopeOf(billsUnderReview), { id: july, asOf, trace });
    expect(printed).toEqual(notFound);
  });

  it("for a former occupant's bill, which is not in the list either", async () => {
    const left = formerOccupant.bills?.map(({ id }) => id) ?? [];
    const list = await listSecondCopies(scopeOf(newOccupant), asOf);
    expect(list.bills.map(({ id }) => id)).toEqual(['01900000-0005-7004-8000-000000000001']);
    for (const id of left) expect(await copyOf(newOccupant, id)).toMatchObject({ ok: false });
  });
});

describe('what the database never holds', () => {
  it('is a tariff that makes another amount than its line', async () => {
    const change = database().billTariffBand.updateMany({
      where: { billId: july, position: 0 },
      data: { amountCents: 3_565n },
    });
    await expect(change).rejects.toThrow('make 3565 cents, the line says 3564');
  });

  it('is a band whose volume and price make another amount', async () => {
    const change = database().billTariffBand.updateMany({
      where: { position: 1, unitPriceCents: 501 },
      data: { volumeM3: 9 },
    });
    await expect(change).rejects.toThrow('bill_tariff_band_amount');
  });

  it('is more conforming tests than were made', async () => {
    const change = database().waterQuality.updateMany({ data: { conforming: 100 } });
    await expect(change).rejects.toThrow('water_quality_counts');
  });
});
