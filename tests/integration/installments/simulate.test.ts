import { beforeEach, describe, expect, it } from 'vitest';
import { parseTaxId } from '@/lib/accounts';
import { database } from '@/lib/db/client';
import {
  getInstallmentConditions,
  getSimulation,
  recalculateSimulation,
  simulateInstallments,
  simulationPdf,
} from '@/lib/installments/use-cases';
import { addDays, civilDate, databaseDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { absentOwner } from '@/prisma/personas/absent-owner';
import { agreedThisMonth } from '@/prisma/personas/agreed-this-month';
import { billsUnderReview } from '@/prisma/personas/bills-under-review';
import { creditsExceedDebts } from '@/prisma/personas/credits-exceed-debts';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { missingIndexFactor } from '@/prisma/personas/missing-index-factor';
import { noDebts } from '@/prisma/personas/no-debts';
import type { Persona } from '@/prisma/personas/persona';
import { propertyManager } from '@/prisma/personas/property-manager';
import { reagreedTwice } from '@/prisma/personas/reagreed-twice';
import { slipsAndCharges } from '@/prisma/personas/slips-and-charges';
import { tenant } from '@/prisma/personas/tenant';
import { waterCut } from '@/prisma/personas/water-cut';
import { resetDatabase } from '../../support/database';
import { countHits } from '../../support/limits';
import { scopeOf, trace } from '../../support/persona';

const asOf = civilDate('2019-04-22');

beforeEach(() => resetDatabase('demonstration'));

function taxIdOf(text: string | null) {
  const parsed = parseTaxId(text ?? '');
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

function simulate(persona: Persona, changes: { debtor?: string | null; withReconnection?: boolean } = {}) {
  const { debtor = persona.customer.taxId, withReconnection = false } = changes;
  return simulateInstallments(scopeOf(persona), {
    debtorTaxId: taxIdOf(debtor),
    withReconnection,
    downPayment: null,
    asOf,
    trace,
  });
}

async function simulated(persona: Persona, changes = {}) {
  const made = await simulate(persona, changes);
  if (!made.ok) throw new Error(made.error.code);
  const read = await getSimulation(scopeOf(persona), made.value.id, { asOf });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

async function obstaclesOf(persona: Persona): Promise<string[]> {
  const conditions = await getInstallmentConditions(scopeOf(persona), asOf);
  if (!conditions.ok) throw new Error(conditions.error.code);
  return conditions.value.obstacles.map(({ code }) => code);
}

describe("the manual's simulation of 464726.2", () => {
  it('has every figure of the screen', async () => {
    const { debtorName, debt, cash, downPayment, plans, asksReconnection } = await simulated(mariaAparecida);
    expect(debtorName).toBe('MARIA APARECIDA');
    expect(asksReconnection).toBe(true);
    expect(debt.bills.slice(0, 3).map((bill) => [bill.dueOn, bill.amount, bill.charges.total])).toEqual([
      ['2018-08-03', 5_390, 726],
      ['2018-09-03', 10_488, 1_277],
      ['2018-10-04', 3_564, 392],
    ]);
    expect(debt.summary).toMatchObject({ bills: 37_603, slips: 0, lateCharges: 3_926, total: 41_529 });
    expect(cash).toEqual({ updated: 41_529, taxes: 0, discount: 0, toPay: 41_529 });
    expect(downPayment).toBe(4_153);
    expect(plans.map(({ installments }) => installments[0])).toEqual([
      37_985, 19_146, 12_867, 9_728, 7_845, 6_590,
    ]);
  });

  it('leaves an entry in the trail that holds no CPF and no name', async () => {
    const { id } = await simulated(mariaAparecida);
    const [entry] = await database().auditEvent.findMany({ where: { subjectId: id } });
    expect(entry).toMatchObject({ action: 'INSTALLMENTS_SIMULATED', details: {} });
  });

  it('is worked out anew: a bill paid meanwhile is out of it', async () => {
    const { id, debt } = await simulated(mariaAparecida);
    await database().bill.update({
      where: { id: debt.bills[0]?.id ?? '' },
      data: { status: 'PAID', settledOn: databaseDate(asOf) },
    });
    const later = await getSimulation(scopeOf(mariaAparecida), id, { asOf });
    expect(later.ok && later.value.debt.summary.total).toBe(41_529 - 6_116);
  });

  it('changes nothing of what is owed', async () => {
    const counts = () =>
      Promise.all([
        database().bill.count({ where: { status: 'OPEN' } }),
        database().installmentAgreement.count(),
      ]);
    const before = await counts();
    await simulated(mariaAparecida);
    expect(await counts()).toEqual(before);
  });
});

describe('the down payment', () => {
  const change = async (downPayment: number) => {
    const { id } = await simulated(mariaAparecida, { withReconnection: true });
    return recalculateSimulation(scopeOf(mariaAparecida), id, {
      downPayment: cents(downPayment),
      asOf,
      trace,
    });
  };

  it('makes another simulation with smaller installments, all else as it was', async () => {
    const changed = await change(10_000);
    if (!changed.ok) throw new Error(changed.error.code);
    const read = await getSimulation(scopeOf(mariaAparecida), changed.value.id, { asOf });
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value).toMatchObject({
      downPayment: 10_000,
      minimumDownPayment: 4_153,
      withReconnection: true,
    });
    expect(read.value.plans[0]?.installments[0]).toBeLessThan(37_985);
  });

  it.each([
    [4_152, { code: 'DOWN_PAYMENT_BELOW_MINIMUM', minimumCents: 4_153 }],
    [41_529, { code: 'DOWN_PAYMENT_REACHES_DEBT', debtCents: 41_529 }],
  ])('of %i is refused with what would do, and keeps no simulation', async (typed, error) => {
    expect(await change(typed)).toEqual({ ok: false, error });
    const { customerId } = scopeOf(mariaAparecida);
    expect(await database().installmentSimulation.count({ where: { customerId } })).toBe(1);
  });
});

describe('the debtor', () => {
  it('is the owner or the tenant, whoever of them asks', async () => {
    expect((await simulated(tenant, { debtor: absentOwner.customer.taxId })).debtorName).toBe(
      'MARCOS ANTÔNIO TELES',
    );
    expect((await simulated(absentOwner, { debtor: tenant.customer.taxId })).debtorName).toBe(
      'BEATRIZ SOUZA ANDRADE',
    );
  });

  it.each([
    ['who is only responsible', propertyManager, propertyManager.customer.taxId],
    ['of other premises', mariaAparecida, billsUnderReview.customer.taxId],
    ['not on file', mariaAparecida, '12345678909'],
  ])('%s is refused with one and the same answer', async (_case, persona, debtor) => {
    expect(await simulate(persona, { debtor })).toEqual({
      ok: false,
      error: { code: 'INSTALLMENTS_REFUSED', obstacles: [{ code: 'DEBTOR_NOT_OWNER_OR_USER' }] },
    });
  });

  it('is none any more once the link has ended, and the simulation is gone with it', async () => {
    const { id } = await simulated(tenant);
    await database().premisesLink.updateMany({
      where: { customerId: tenant.customer.id },
      data: { until: databaseDate(asOf) },
    });
    expect(await getSimulation(scopeOf(tenant), id, { asOf })).toMatchObject({
      error: { code: 'SIMULATION_NOT_FOUND' },
    });
  });

  it('is told together with everything else in the way', async () => {
    expect(await simulate(agreedThisMonth, { debtor: '12345678909' })).toMatchObject({
      error: {
        code: 'INSTALLMENTS_REFUSED',
        obstacles: [
          { code: 'AGREEMENT_RUNNING' },
          { code: 'AGREED_THIS_MONTH' },
          { code: 'DEBTOR_NOT_OWNER_OR_USER' },
        ],
      },
    });
  });

  it('cannot be guessed: after five wrong ones even the right one must wait, tried in turn or at once', async () => {
    await simulated(mariaAparecida);
    await Promise.all(Array.from({ length: 5 }, () => simulate(mariaAparecida, { debtor: '12345678909' })));
    expect(await simulate(mariaAparecida)).toMatchObject({
      ok: false,
      error: { code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: expect.any(Number) },
    });
    expect(await countHits('DEBTOR')).toBe(5);
    expect((await simulate(waterCut)).ok).toBe(true);
  });
});

describe('what stands in the way', () => {
  it.each([
    ['an agreement that is running', slipsAndCharges, ['AGREEMENT_RUNNING']],
    ['one made this month', agreedThisMonth, ['AGREEMENT_RUNNING', 'AGREED_THIS_MONTH']],
    ['nothing owed', noDebts, ['NOTHING_TO_SPLIT']],
    ['credits that cover what is owed', creditsExceedDebts, ['NOTHING_TO_SPLIT']],
    ['nothing, at DESO, after two re-agreements', reagreedTwice, []],
    ['nothing, with bills under review beside open ones', billsUnderReview, []],
  ])('is %s', async (_case, persona, codes) => {
    expect(await obstaclesOf(persona)).toEqual(codes);
  });

  it('is a month without its index factor, by name', async () => {
    expect(await simulate(missingIndexFactor)).toMatchObject({
      error: { code: 'INDEX_FACTOR_MISSING', month: '2018-05' },
    });
  });

  it('keeps bills under review out of the debt', async () => {
    const { debt } = await simulated(billsUnderReview);
    expect(debt.bills.map((bill) => bill.referenceMonth)).toEqual(['2018-10', '2018-11']);
  });
});

describe('reconnection', () => {
  it('is kept where the water is cut, and never where it is not', async () => {
    const cut = await simulated(waterCut, { withReconnection: true });
    const connected = await simulated(billsUnderReview, { withReconnection: true });
    expect([cut.asksReconnection, cut.withReconnection]).toEqual([true, true]);
    expect([connected.asksReconnection, connected.withReconnection]).toEqual([false, false]);
  });
});

describe('a simulation', () => {
  it("is nobody else's, not even at the same premises", async () => {
    const { id } = await simulated(tenant);
    for (const stranger of [absentOwner, billsUnderReview]) {
      const read = await getSimulation(scopeOf(stranger), id, { asOf });
      const change = { downPayment: cents(5_000), asOf, trace };
      const changed = await recalculateSimulation(scopeOf(stranger), id, change);
      expect([read, changed]).toEqual(Array(2).fill({ ok: false, error: { code: 'SIMULATION_NOT_FOUND' } }));
    }
  });

  it('holds on its day only', async () => {
    const { id } = await simulated(mariaAparecida);
    expect(await getSimulation(scopeOf(mariaAparecida), id, { asOf: addDays(asOf, 1) })).toEqual({
      ok: false,
      error: { code: 'SIMULATION_EXPIRED', simulatedOn: '2019-04-22' },
    });
  });

  it('is forgotten after seven days', async () => {
    const { id } = await simulated(mariaAparecida);
    const made = (days: number) =>
      database().installmentSimulation.update({
        where: { id },
        data: { simulatedOn: databaseDate(addDays(asOf, -days)) },
      });
    await made(7);
    await simulated(mariaAparecida);
    expect(await database().installmentSimulation.count({ where: { id } })).toBe(1);
    await made(8);
    await simulated(mariaAparecida);
    expect(await database().installmentSimulation.count({ where: { id } })).toBe(0);
  });

  it('prints the same bytes each time', async () => {
    const simulation = await simulated(mariaAparecida);
    const [one, other] = [await simulationPdf(simulation), await simulationPdf(simulation)];
    expect(Buffer.compare(one, other)).toBe(0);
  });
});
