import { beforeEach, describe, expect, it } from 'vitest';
import {
  annualDischargePdf,
  deliverDeclarations,
  findDischargeOnBill,
  getAnnualDischarge,
  issueAnnualDischarge,
  latestDelivery,
} from '@/lib/annual-discharge/use-cases';
import { database } from '@/lib/db/client';
import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import { dischargeWithMayBill } from '@/prisma/personas/discharge-with-may-bill';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { noDebts } from '@/prisma/personas/no-debts';
import type { Persona } from '@/prisma/personas/persona';
import { tenant } from '@/prisma/personas/tenant';
import { resetDatabase } from '../../support/database';
import { readPdf } from '../../support/pdf';
import { scopeOf, trace } from '../../support/persona';
import { system } from '../../support/staff';

const today = civilDate('2019-04-22');
const mayBill = dischargeWithMayBill.bills?.find((bill) => bill.dueOn === '2019-05-10')?.id ?? '';

beforeEach(() => resetDatabase('demonstration'));

function deliveriesOf(persona: Persona) {
  return database().annualDischargeDelivery.findMany({
    where: { discharge: { customerId: persona.customer.id } },
    include: { discharge: true },
    orderBy: { discharge: { baseYear: 'asc' } },
  });
}

async function issue(persona: Persona, year: number, asOf = today) {
  const issued = await issueAnnualDischarge(scopeOf(persona), { year, asOf, trace });
  if (!issued.ok) throw new Error(JSON.stringify(issued.error));
  return issued.value;
}

async function counts() {
  return {
    discharges: await database().annualDischarge.count(),
    deliveries: await database().annualDischargeDelivery.count(),
    noted: await database().auditEvent.count({
      where: { action: 'ANNUAL_DISCHARGE_DELIVERED', actorKind: 'SYSTEM' },
    }),
  };
}

describe("the demonstration's day", () => {
  it("delivers the manual's declaration late, under the number and the figures it was issued with", async () => {
    const [delivery, ...others] = await deliveriesOf(mariaAparecida);
    expect(others).toEqual([]);
    expect(delivery).toMatchObject({ trigger: 'MAY', month: '2019-05', channel: 'PORTAL' });
    expect(delivery?.discharge).toMatchObject({ sequence: 1_032_134n, baseYear: 2017, totalCents: 59_503n });
    expect(await latestDelivery(scopeOf(mariaAparecida))).toMatchObject({
      baseYear: 2017,
      deliveredOn: today,
    });
  });

  it('delivers with the bill due in May that is already issued', async () => {
    const [delivery, ...others] = await deliveriesOf(dischargeWithMayBill);
    expect(others).toEqual([]);
    expect(delivery).toMatchObject({ trigger: 'MAY', month: '2019-05', channel: 'BILL' });
    expect(delivery?.discharge).toMatchObject({ baseYear: 2018, issuedOn: databaseDate(today) });
  });
});

describe('what is delivered', () => {
  it('is what its customer gets who asks for it: number, code, text and bytes', async () => {
    const [delivery] = await deliveriesOf(dischargeWithMayBill);
    const asked = await issue(dischargeWithMayBill, 2018);
    const brought = await findDischargeOnBill(scopeOf(dischargeWithMayBill), mayBill);
    expect(asked.id).toBe(delivery?.dischargeId);
    expect(brought).toMatchObject({ id: asked.id, sequence: asked.sequence, exceptions: null });
    expect(brought?.verificationCode.replaceAll(' ', '')).toBe(asked.verificationCode);
    const again = await getAnnualDischarge(scopeOf(dischargeWithMayBill), asked.id);
    expect(again).toEqual({ ok: true, value: asked });
    const { pages } = await readPdf(await annualDischargePdf(scopeOf(dischargeWithMayBill), asked, trace));
    expect(pages[0]?.replace(/\s+/g, ' ')).toContain(brought?.statement);
  });

  it('is noted in the trail: issued and delivered by the system, with its trigger and channel', async () => {
    const [delivery] = await deliveriesOf(dischargeWithMayBill);
    const trail = await database().auditEvent.findMany({
      where: { subjectId: delivery?.dischargeId ?? '' },
      orderBy: { action: 'desc' },
    });
    expect(trail.map(({ action, actorKind, details }) => [action, actorKind, details])).toEqual([
      ['ANNUAL_DISCHARGE_ISSUED', 'SYSTEM', expect.objectContaining({ year: 2018 })],
      [
        'ANNUAL_DISCHARGE_DELIVERED',
        'SYSTEM',
        { year: 2018, trigger: 'MAY', month: '2019-05', channel: 'BILL' },
      ],
    ]);
  });
});

describe('run again', () => {
  it('delivers nothing twice, neither one after the other nor at the same time', async () => {
    const before = await counts();
    expect(await deliverDeclarations(system, { asOf: today })).toEqual({ delivered: 0, failed: 0 });
    expect(await counts()).toEqual(before);
    const may = civilDate('2019-05-01');
    const outcomes = await Promise.all([1, 2, 3].map(() => deliverDeclarations(system, { asOf: may })));
    const delivered = outcomes.reduce((sum, outcome) => sum + outcome.delivered, 0);
    expect(delivered).toBe(3);
    expect(outcomes.map(({ failed }) => failed)).toEqual([0, 0, 0]);
    const after = await counts();
    expect(after.deliveries).toBe(before.deliveries + delivered);
    expect(after.noted).toBe(before.noted + delivered);
    expect(await deliverDeclarations(system, { asOf: may })).toEqual({ delivered: 0, failed: 0 });
  });

  it('goes on where a run ended early, however small its pages, and ends with the same deliveries', async () => {
    const may = civilDate('2019-05-01');
    const first = await deliverDeclarations(system, { asOf: may, atMost: 2, pageSize: 3 });
    expect(first).toEqual({ delivered: 2, failed: 0 });
    const rest = await deliverDeclarations(system, { asOf: may, pageSize: 1 });
    const small = await database().annualDischargeDelivery.findMany({
      select: { discharge: { select: { customerId: true, baseYear: true } }, trigger: true, month: true },
      orderBy: [{ discharge: { customerId: 'asc' } }, { discharge: { baseYear: 'asc' } }],
    });
    await resetDatabase('demonstration');
    const whole = await deliverDeclarations(system, { asOf: may });
    expect(whole.delivered).toBe(first.delivered + rest.delivered);
    const large = await database().annualDischargeDelivery.findMany({
      select: { discharge: { select: { customerId: true, baseYear: true } }, trigger: true, month: true },
      orderBy: [{ discharge: { customerId: 'asc' } }, { discharge: { baseYear: 'asc' } }],
    });
    expect(small).toEqual(large);
  });

  it('killed between issue and delivery leaves neither, keeps nobody else waiting, and is made good', async () => {
    const may = civilDate('2019-05-01');
    const before = await counts();
    // The connection dies within the transaction, at every second delivery.
    await database().$executeRaw`CREATE SEQUENCE killed`;
    await database().$executeRaw`CREATE FUNCTION kill() RETURNS TRIGGER LANGUAGE plpgsql AS $$
      BEGIN IF nextval('killed') % 2 = 0 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN NEW; END $$`;
    await database()
      .$executeRaw`CREATE TRIGGER kill BEFORE INSERT ON annual_discharge_delivery FOR EACH ROW EXECUTE FUNCTION kill()`;
    const broken = await deliverDeclarations(system, { asOf: may });
    expect(broken.failed).toBeGreaterThan(0);
    const midway = await counts();
    expect(midway.deliveries).toBe(before.deliveries + broken.delivered);
    expect(midway.noted).toBe(before.noted + broken.delivered);
    const issuedOnly = await database().annualDischarge.count({
      where: { issuedOn: databaseDate(may), delivery: null },
    });
    expect(issuedOnly).toBe(0);
    await database().$executeRaw`DROP TRIGGER kill ON annual_discharge_delivery`;
    const mended = await deliverDeclarations(system, { asOf: may });
    expect(mended).toEqual({ delivered: broken.failed, failed: 0 });
  });
});

describe('the two triggers', () => {
  it('May: nothing on the last day of April for whoever has no bill of May, and all that is due on the first', async () => {
    await deliverDeclarations(system, { asOf: civilDate('2019-04-30') });
    expect(await deliveriesOf(noDebts)).toEqual([]);
    await deliverDeclarations(system, { asOf: civilDate('2019-05-01') });
    expect(await deliveriesOf(noDebts)).toMatchObject([
      { trigger: 'MAY', month: '2019-05', channel: 'PORTAL' },
    ]);
  });

  it('settlement: on the first day of the month after the last open bill was paid', async () => {
    await database().bill.updateMany({
      where: { customerId: tenant.customer.id, status: 'OPEN' },
      data: { status: 'PAID', settledOn: databaseDate(civilDate('2019-06-17')) },
    });
    await deliverDeclarations(system, { asOf: civilDate('2019-06-30') });
    expect(await deliveriesOf(tenant)).toEqual([]);
    await deliverDeclarations(system, { asOf: civilDate('2019-07-01') });
    expect(await deliveriesOf(tenant)).toMatchObject([
      { trigger: 'SETTLEMENT', month: '2019-07', channel: 'PORTAL', discharge: { baseYear: 2018 } },
    ]);
  });

  it('neither while a bill of the year is open', async () => {
    await deliverDeclarations(system, { asOf: civilDate('2020-12-01') });
    expect(await deliveriesOf(tenant)).toEqual([]);
  });
});

describe('who is delivered nothing', () => {
  it('a former occupant, who is linked no more, gets none', async () => {
    const { customerId } = scopeOf(noDebts);
    await database().premisesLink.updateMany({
      where: { customerId },
      data: { until: databaseDate(civilDate('2019-04-21')) },
    });
    await deliverDeclarations(system, { asOf: civilDate('2019-05-01') });
    expect(await deliveriesOf(noDebts)).toEqual([]);
  });
});
