import { beforeEach, describe, expect, it } from 'vitest';
import { findDischargeOnBill, latestDelivery } from '@/lib/annual-discharge/use-cases';
import { database } from '@/lib/db/client';
import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import { printSecondCopy } from '@/lib/second-copy/use-cases';
import { absentOwner } from '@/prisma/personas/absent-owner';
import { dischargeWithMayBill } from '@/prisma/personas/discharge-with-may-bill';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { noDebts } from '@/prisma/personas/no-debts';
import type { Persona } from '@/prisma/personas/persona';
import { resetDatabase } from '../../support/database';
import { readPdf } from '../../support/pdf';
import { scopeOf, trace } from '../../support/persona';

const today = civilDate('2019-04-22');
const mayBill = dischargeWithMayBill.bills?.find((bill) => bill.dueOn === '2019-05-10')?.id ?? '';

beforeEach(() => resetDatabase('demonstration'));

describe('whose bill brings it', () => {
  async function printed(persona: Persona, id: string) {
    const scope = scopeOf(persona);
    const discharge = await findDischargeOnBill(scope, id);
    const copy = await printSecondCopy(scope, { id, asOf: today, trace, discharge });
    if (!copy.ok) throw new Error(copy.error.code);
    return (await readPdf(copy.value.bytes)).pages[0] ?? '';
  }

  it("its own customer's, due in the month: in the PDF with its number and code", async () => {
    const brought = await findDischargeOnBill(scopeOf(dischargeWithMayBill), mayBill);
    const text = await printed(dischargeWithMayBill, mayBill);
    expect(text).toContain('Declaração de quitação anual de débitos de 2018');
    expect(text).toContain(`Número ${brought?.sequence}, emitida em 22/04/2019`);
    expect(text).toContain(brought?.verificationCode);
  });

  it('no bill due in another month', async () => {
    const open = mariaAparecida.bills?.find((bill) => bill.referenceMonth === '2018-12')?.id ?? '';
    expect(await findDischargeOnBill(scopeOf(mariaAparecida), open)).toBeNull();
    expect(await printed(mariaAparecida, open)).not.toContain('quitação anual');
  });

  it("nobody else sees it: two customers try each other's bill and home", async () => {
    expect(await findDischargeOnBill(scopeOf(mariaAparecida), mayBill)).toBeNull();
    expect(await latestDelivery(scopeOf(absentOwner))).toBeNull();
  });

  it('not who came after: it goes with the consumer, not with the premises', async () => {
    const scope = scopeOf(dischargeWithMayBill);
    const { customerId, premisesId } = scope;
    await database().premisesLink.updateMany({
      where: { customerId },
      data: { until: databaseDate(civilDate('2019-04-21')) },
    });
    await database().premisesLink.create({
      data: {
        customerId: noDebts.customer.id,
        premisesId,
        role: 'USER',
        since: databaseDate(civilDate('2019-04-21')),
      },
    });
    const successor = { ...scope, customerId: noDebts.customer.id } as typeof scope;
    expect(await findDischargeOnBill(successor, mayBill)).toBeNull();
    await database().bill.create({
      data: {
        premisesId,
        customerId: noDebts.customer.id,
        referenceMonth: '2019-04',
        kind: 'SUPPLEMENTARY',
        issuedOn: databaseDate(today),
        dueOn: databaseDate(civilDate('2019-05-20')),
        totalCents: 1_000,
        lines: { create: { position: 0, kind: 'WATER', description: 'ÁGUA', amountCents: 1_000 } },
        id: '01900000-0601-7fff-8000-000000000001',
      },
    });
    expect(await findDischargeOnBill(successor, '01900000-0601-7fff-8000-000000000001')).toBeNull();
    expect((await latestDelivery(successor))?.baseYear).not.toBe(2018);
  });
});
