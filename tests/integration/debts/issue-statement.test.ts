import { beforeEach, describe, expect, it } from 'vitest';
import { digitableLine } from '@/lib/collection';
import { database } from '@/lib/db/client';
import { debtStatementPdf, getDebtStatement, issueDebtStatement, listDebts } from '@/lib/debts/use-cases';
import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import { billsUnderReview } from '@/prisma/personas/bills-under-review';
import { creditsExceedDebts } from '@/prisma/personas/credits-exceed-debts';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import type { Persona } from '@/prisma/personas/persona';
import { slipsAndCharges } from '@/prisma/personas/slips-and-charges';
import { resetDatabase } from '../../support/database';
import { noChoice, scopeOf, trace } from '../../support/persona';

const asOf = civilDate('2019-04-22');

beforeEach(() => resetDatabase('demonstration'));

async function openBillIds(persona: Persona): Promise<string[]> {
  const debts = await listDebts(scopeOf(persona), asOf);
  if (!debts.ok) throw new Error(debts.error.code);
  return debts.value.bills.filter((bill) => bill.selectable).map((bill) => bill.id);
}

function issue(persona: Persona, choice = {}, on = asOf) {
  return issueDebtStatement(scopeOf(persona), { choice: { ...noChoice, ...choice }, asOf: on, trace });
}

async function issued(persona: Persona, choice = {}, on = asOf) {
  const statement = await issue(persona, choice, on);
  if (!statement.ok) throw new Error(statement.error.code);
  return statement.value;
}

describe("the manual's statement", () => {
  it('is 376,03 + 39,26 = 415,29, number 18466729, with the code printed in the manual', async () => {
    const statement = await issued(mariaAparecida, { billIds: await openBillIds(mariaAparecida) });
    expect(statement.totals).toEqual({ original: 37_603, services: 3_926, credits: 0, total: 41_529 });
    expect(statement.sequence).toBe('18466729');
    expect(statement.barcode).toBe('82630000004152900414250046472620184667291415');
    expect(digitableLine(statement.barcode)).toBe('82630000004-7 15290041425-0 00464726201-5 84667291415-3');
    expect([statement.issuedOn, statement.validUntil]).toEqual(['2019-04-22', '2019-04-29']);
    expect(statement.header).toMatchObject({
      office: 'POV ARRODIADOR',
      maskedTaxId: '***.444.777-**',
      demonstration: true,
    });
  });
});

describe('asking for a statement', () => {
  it('twice for the same bills on the same day gives the same one, in any order and at the same time', async () => {
    const billIds = (await openBillIds(mariaAparecida)).slice(0, 2);
    const answers = await Promise.all([
      issued(mariaAparecida, { billIds }),
      issued(mariaAparecida, { billIds: billIds.toReversed() }),
      issued(mariaAparecida, { billIds: [...billIds, ...billIds] }),
    ]);
    expect(new Set(answers.map((statement) => statement.id)).size).toBe(1);
    expect(await database().auditEvent.count({ where: { subjectId: answers[0].id } })).toBe(1);
  });

  it('for other bills gives another one, with the next number', async () => {
    const [first = '', second = ''] = await openBillIds(mariaAparecida);
    const one = await issued(mariaAparecida, { billIds: [first] });
    const two = await issued(mariaAparecida, { billIds: [second] });
    expect(Number(two.sequence)).toBe(Number(one.sequence) + 1);
  });

  it('takes the amounts of the database, and a change of amount makes another statement', async () => {
    const [billId = ''] = await openBillIds(mariaAparecida);
    const before = await issued(mariaAparecida, { billIds: [billId] });
    await database().$transaction([
      database().bill.update({ where: { id: billId }, data: { totalCents: 6_000n } }),
      database().billTariffBand.deleteMany({ where: { billId } }),
      database().billLine.deleteMany({ where: { billId, position: { gt: 0 } } }),
      database().billLine.updateMany({ where: { billId }, data: { amountCents: 6_000n } }),
    ]);
    const after = await issued(mariaAparecida, { billIds: [billId] });
    expect(after.id).not.toBe(before.id);
    expect([before.totals.original, after.totals.original]).toEqual([5_390, 6_000]);
  });

  it('adds slips and charges to come, takes credits off, and the database agrees with the sums', async () => {
    const debts = await listDebts(scopeOf(slipsAndCharges), asOf);
    if (!debts.ok) throw new Error(debts.error.code);
    const { slips, charges, credits, totals } = debts.value;
    const statement = await issued(slipsAndCharges, {
      billIds: await openBillIds(slipsAndCharges),
      slipIds: slips.map((slip) => slip.id),
      chargeIds: charges.map((charge) => charge.id),
      creditIds: credits.map((credit) => credit.id),
    });
    const expected = totals.total + totals.slips + totals.chargesToCome - totals.credits;
    expect(statement.totals.total).toBe(expected);
    expect(Number(statement.barcode.slice(4, 15))).toBe(expected);
  });

  it('is refused when credits are larger than debts', async () => {
    const debts = await listDebts(scopeOf(creditsExceedDebts), asOf);
    if (!debts.ok) throw new Error(debts.error.code);
    const refused = await issue(creditsExceedDebts, {
      billIds: await openBillIds(creditsExceedDebts),
      creditIds: debts.value.credits.map((credit) => credit.id),
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'CREDITS_EXCEED_DEBTS' } });
  });

  it('is refused for bills under review or paid, each named with its reason', async () => {
    const debts = await listDebts(scopeOf(billsUnderReview), asOf);
    if (!debts.ok) throw new Error(debts.error.code);
    const refused = await issue(billsUnderReview, { billIds: debts.value.bills.map((bill) => bill.id) });
    if (refused.ok || refused.error.code !== 'DEBTS_NOT_SELECTABLE') throw new Error('it was not refused');
    expect(new Set(refused.error.debts.map((debt) => debt.reason))).toEqual(
      new Set(['UNDER_REVIEW', 'PAID']),
    );
  });

  it("is refused for a stranger's bill as if it did not exist, and leaves nothing behind", async () => {
    const before = await database().debtStatement.count();
    const refused = await issue(billsUnderReview, { billIds: await openBillIds(mariaAparecida) });
    expect(refused).toEqual({ ok: false, error: { code: 'DEBT_NOT_FOUND' } });
    expect(await database().debtStatement.count()).toBe(before);
  });
});

describe('an issued statement', () => {
  it("is nobody else's", async () => {
    const statement = await issued(mariaAparecida, { billIds: await openBillIds(mariaAparecida) });
    const stranger = await getDebtStatement(scopeOf(billsUnderReview), statement.id, asOf);
    expect(stranger).toEqual({ ok: false, error: { code: 'DEBT_STATEMENT_NOT_FOUND' } });
  });

  it('prints the same bytes each time', async () => {
    const statement = await issued(mariaAparecida, { billIds: await openBillIds(mariaAparecida) });
    const [one, two] = await Promise.all([
      debtStatementPdf({ statement, standing: 'PAYABLE' }),
      debtStatementPdf({ statement, standing: 'PAYABLE' }),
    ]);
    expect(one.ok && two.ok && Buffer.compare(one.value, two.value)).toBe(0);
  });

  it.each([
    ['on its last day', '2019-04-29', 'PAYABLE'],
    ['a day later', '2019-04-30', 'EXPIRED'],
  ])('stands %s as it should', async (_case, on, standing) => {
    const statement = await issued(mariaAparecida, { billIds: await openBillIds(mariaAparecida) });
    const read = await getDebtStatement(scopeOf(mariaAparecida), statement.id, civilDate(on));
    expect(read.ok && read.value.standing).toBe(standing);
  });

  it.each([
    ['paid', { status: 'PAID', settledOn: databaseDate(asOf) }],
    ['cancelled', { status: 'CANCELLED' }],
    ['put under review', { reviewReason: 'CARD_PAYMENT', reviewSince: databaseDate(asOf) }],
  ] as const)(
    'is overtaken when one of its bills is %s, and prints the same as before',
    async (_case, data) => {
      const billIds = await openBillIds(mariaAparecida);
      const statement = await issued(mariaAparecida, { billIds });
      await database().bill.update({ where: { id: billIds[0] ?? '' }, data });
      const read = await getDebtStatement(scopeOf(mariaAparecida), statement.id, asOf);
      expect(read.ok && read.value.standing).toBe('OVERTAKEN');
      expect(read.ok && (await debtStatementPdf(read.value))).toEqual({
        ok: false,
        error: { code: 'DEBT_STATEMENT_NOT_PAYABLE', standing: 'OVERTAKEN' },
      });
    },
  );
});
