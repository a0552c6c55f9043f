import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parseTaxId } from '@/lib/accounts';
import { getInstallmentConditions, getSimulation, simulateInstallments } from '@/lib/installments/use-cases';
import { civilDate } from '@/lib/kernel/civil-date';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import type { Persona } from '@/prisma/personas/persona';
import { reagreedTwice } from '@/prisma/personas/reagreed-twice';
import { tenant } from '@/prisma/personas/tenant';
import { resetDatabase } from '../../support/database';
import { scopeOf, trace } from '../../support/persona';

vi.hoisted(() => {
  process.env.UTILITY = 'saeg';
});

const asOf = civilDate('2019-04-22');

beforeAll(() => resetDatabase('demonstration'));

async function obstaclesOf(persona: Persona) {
  const conditions = await getInstallmentConditions(scopeOf(persona), asOf);
  return conditions.ok && conditions.value.obstacles;
}

describe('at SAEG, by its own terms', () => {
  it('a debt agreed on once and re-agreed twice waits until a year after the first', async () => {
    expect(await obstaclesOf(reagreedTwice)).toEqual([
      { code: 'REAGREEMENTS_EXHAUSTED', atMost: 2, againOn: '2019-06-11' },
    ]);
  });

  it('a debt below 30 % of the minimum wage is refused with both amounts', async () => {
    expect(await obstaclesOf(tenant)).toEqual([
      { code: 'DEBT_BELOW_MINIMUM', totalCents: expect.any(Number), minimumCents: 29_940 },
    ]);
  });

  it('plans of 2 to 60 times are offered, the first of them the 30 %, without interest', async () => {
    const taxId = parseTaxId(mariaAparecida.customer.taxId ?? '');
    if (!taxId.ok) throw new Error(taxId.error.code);
    const request = { debtorTaxId: taxId.value, withReconnection: false, downPayment: null, asOf, trace };
    const made = await simulateInstallments(scopeOf(mariaAparecida), request);
    if (!made.ok) throw new Error(made.error.code);
    const read = await getSimulation(scopeOf(mariaAparecida), made.value.id, { asOf });
    if (!read.ok) throw new Error(read.error.code);
    const { plans, debt, downPayment } = read.value;
    expect([plans[0]?.times, plans.at(-1)?.times]).toEqual([2, 60]);
    expect(downPayment).toBe(Math.round(debt.summary.total * 0.3));
    expect(new Set(plans.map(({ total }) => total))).toEqual(new Set([debt.summary.total]));
  });
});
