import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { listDebts } from '@/lib/debts/use-cases';
import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import { absentOwner } from '@/prisma/personas/absent-owner';
import { billsUnderReview } from '@/prisma/personas/bills-under-review';
import { chargeExemptions } from '@/prisma/personas/charge-exemptions';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { missingIndexFactor } from '@/prisma/personas/missing-index-factor';
import { newOccupant } from '@/prisma/personas/new-occupant';
import { noDebts } from '@/prisma/personas/no-debts';
import { notLateYet } from '@/prisma/personas/not-late-yet';
import type { Persona } from '@/prisma/personas/persona';
import { slipsAndCharges } from '@/prisma/personas/slips-and-charges';
import { tenant } from '@/prisma/personas/tenant';
import { resetDatabase } from '../../support/database';
import { scopeOf } from '../../support/persona';
import { countStatements } from '../../support/statement-counter';

const asOf = civilDate('2019-04-22');

beforeAll(() => resetDatabase('demonstration'));

async function debtsOf(persona: Persona) {
  const debts = await listDebts(scopeOf(persona), asOf);
  if (!debts.ok) throw new Error(debts.error.code);
  return debts.value;
}

describe('the debts of a premises, from the database', () => {
  it("are the manual's six bills, 376,03 + 39,26 = 415,29", async () => {
    const { bills, totals } = await debtsOf(mariaAparecida);
    expect(bills.map((bill) => [bill.referenceMonth, bill.amount, bill.charges.total])).toEqual([
      ['2018-07', 5_390, 726],
      ['2018-08', 10_488, 1_277],
      ['2018-09', 3_564, 392],
      ['2018-10', 7_048, 642],
      ['2018-11', 7_549, 633],
      ['2018-12', 3_564, 256],
    ]);
    expect(totals).toMatchObject({ original: 37_603, lateCharges: 3_926, total: 41_529 });
  });

  it('show bills under review and those paid not long ago, neither to be chosen', async () => {
    const { bills } = await debtsOf(billsUnderReview);
    const states = new Set(bills.map((bill) => `${bill.status} ${bill.selectable}`));
    expect(states).toEqual(new Set(['OPEN true', 'UNDER_REVIEW false', 'PAID false']));
  });

  it("set a former occupant's bills apart", async () => {
    const { bills, formerOccupant } = await debtsOf(newOccupant);
    expect(bills.map((bill) => bill.referenceMonth)).toContain('2018-11');
    expect(formerOccupant.length).toBeGreaterThan(0);
    expect(formerOccupant.every((bill) => !bill.selectable)).toBe(true);
  });

  it('are the same for the owner and for the tenant of one premises', async () => {
    expect((await debtsOf(absentOwner)).bills).toEqual((await debtsOf(tenant)).bills);
  });

  it('keep slips, charges to come and credits in their own sections', async () => {
    const list = await debtsOf(slipsAndCharges);
    expect([list.slips.length, list.charges.length, list.credits.length]).toEqual([2, 2, 1]);
  });

  it('leave no fine on an exempt bill, nothing on a direct debit, and no fine on fines', async () => {
    const { bills } = await debtsOf(chargeExemptions);
    const exempt = bills.find((bill) => bill.fineExempt);
    const direct = bills.find((bill) => bill.directDebit);
    const withFine = bills.find((bill) => bill.billedFines > 0);
    expect([exempt?.charges.fine, direct?.charges.total]).toEqual([0, 0]);
    expect(exempt?.charges.interest).toBeGreaterThan(0);
    expect(withFine?.charges.fine).toBe(
      Math.round(((withFine?.amount ?? 0) - (withFine?.billedFines ?? 0)) * 0.02),
    );
  });

  it('bear nothing before they are late', async () => {
    const { totals, bills } = await debtsOf(notLateYet);
    expect(bills.length).toBeGreaterThan(0);
    expect(totals.lateCharges).toBe(0);
  });

  it('are none for who owes nothing', async () => {
    expect((await debtsOf(noDebts)).totals.total).toBe(0);
  });

  it('are refused as a whole, by month, where an index factor is missing', async () => {
    expect(await listDebts(scopeOf(missingIndexFactor), asOf)).toEqual({
      ok: false,
      error: { code: 'INDEX_FACTOR_MISSING', series: 'DESO', month: '2018-05' },
    });
  });
});

describe('the cost of the list', () => {
  it('is the same six statements for six bills and for three hundred, what came in for them included', async () => {
    const few = await countStatements(() => debtsOf(mariaAparecida));
    await addPaidLookAlikes(300);
    const many = await countStatements(() => debtsOf(mariaAparecida));
    expect((await debtsOf(mariaAparecida)).bills.length).toBe(306);
    expect([few, many]).toEqual([6, 6]);
  });
});

/** Bills settled a day ago, so that they are listed, each of a month of its own. */
async function addPaidLookAlikes(count: number): Promise<void> {
  const { customerId, premisesId } = scopeOf(mariaAparecida);
  const settled = {
    status: 'PAID',
    settledOn: databaseDate(civilDate('2019-04-21')),
    totalCents: 0n,
  } as const;
  const rows = Array.from({ length: count }, (_, index) => {
    const year = 1980 + (index - (index % 12)) / 12;
    const month = String((index % 12) + 1).padStart(2, '0');
    const day = databaseDate(civilDate(`${year + 17}-${month}-10`));
    return {
      customerId,
      premisesId,
      referenceMonth: `${year}-${month}`,
      issuedOn: day,
      dueOn: day,
      ...settled,
    };
  });
  await database().$transaction(async (db) => {
    const bills = await db.bill.createManyAndReturn({
      data: rows.map((row) => ({ ...row, totalCents: 1n })),
    });
    await db.billLine.createMany({
      data: bills.map(({ id }) => ({
        billId: id,
        position: 0,
        kind: 'WATER',
        description: 'ÁGUA',
        amountCents: 1n,
      })),
    });
  });
}
