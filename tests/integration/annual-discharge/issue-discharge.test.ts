import { beforeEach, describe, expect, it } from 'vitest';
import {
  annualDischargePdf,
  getAnnualDischarge,
  issueAnnualDischarge,
  listDischargeYears,
} from '@/lib/annual-discharge/use-cases';
import { database } from '@/lib/db/client';
import { civilDate } from '@/lib/kernel/civil-date';
import { absentOwner } from '@/prisma/personas/absent-owner';
import { billsInInstallments } from '@/prisma/personas/bills-in-installments';
import { billsUnderReview } from '@/prisma/personas/bills-under-review';
import { cancelledBills } from '@/prisma/personas/cancelled-bills';
import { disputedInCourt } from '@/prisma/personas/disputed-in-court';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { newOccupant } from '@/prisma/personas/new-occupant';
import { notLateYet } from '@/prisma/personas/not-late-yet';
import type { Persona } from '@/prisma/personas/persona';
import { tenant } from '@/prisma/personas/tenant';
import { resetDatabase } from '../../support/database';
import { readPdf } from '../../support/pdf';
import { scopeOf, trace } from '../../support/persona';

const asOf = civilDate('2019-04-22');

beforeEach(() => resetDatabase('demonstration'));

function issue(persona: Persona, year: number) {
  return issueAnnualDischarge(scopeOf(persona), { year, asOf, trace });
}

async function issued(persona: Persona, year: number) {
  const discharge = await issue(persona, year);
  if (!discharge.ok) throw new Error(JSON.stringify(discharge.error));
  return discharge.value;
}

async function reasons(persona: Persona, year: number) {
  const refused = await issue(persona, year);
  if (refused.ok) throw new Error('it was not refused');
  expect(refused.error).toMatchObject({ code: 'ANNUAL_DISCHARGE_REFUSED', year });
  return refused.error.reasons;
}

async function pdfOf(persona: Persona, id: string) {
  const discharge = await getAnnualDischarge(scopeOf(persona), id);
  if (!discharge.ok) throw new Error(discharge.error.code);
  return annualDischargePdf(scopeOf(persona), discharge.value, trace);
}

describe("the manual's declaration", () => {
  it('is number 1032134 of 2017, with twelve rows that make 595,03', async () => {
    const discharge = await issued(mariaAparecida, 2017);
    expect(discharge).toMatchObject({
      sequence: '1032134',
      baseYear: 2017,
      total: 59_503,
      openEarlierMonths: [],
    });
    expect(discharge.items.map((item) => item.situation)).toEqual(Array(12).fill('PAID'));
    expect(discharge.items.at(-1)).toMatchObject({
      referenceMonth: '2017-12',
      situationOn: '2018-02-14',
      amount: 5_046,
    });
    expect(discharge.header).toMatchObject({ holderName: 'MARIA APARECIDA', demonstration: true });
  });

  it('of 2018 is refused, and names the six open bills', async () => {
    const [reason, ...others] = await reasons(mariaAparecida, 2018);
    if (reason?.code !== 'BILLS_OPEN') throw new Error(reason?.code);
    expect(others).toEqual([]);
    expect(reason.bills.map((bill) => bill.referenceMonth)).toEqual(
      ['07', '08', '09', '10', '11', '12'].map((month) => `2018-${month}`),
    );
  });
});

describe('a declaration', () => {
  it('asked for again, also at the same time, is the same document with the same bytes', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => issued(cancelledBills, 2018)));
    const [first] = answers;
    expect(new Set(answers.map(({ id, verificationCode }) => `${id} ${verificationCode}`)).size).toBe(1);
    const before = await pdfOf(cancelledBills, first?.id ?? '');
    expect(Buffer.compare(await pdfOf(cancelledBills, first?.id ?? ''), before)).toBe(0);
    const trail = await database().auditEvent.groupBy({
      by: ['action'],
      where: { subjectId: first?.id ?? '' },
      _count: true,
    });
    expect(Object.fromEntries(trail.map((row) => [row.action, row._count]))).toEqual({
      ANNUAL_DISCHARGE_ISSUED: 1,
      ANNUAL_DISCHARGE_DELIVERED: 2,
    });
  });

  it('stays what it is when a bill of its year is reopened, amended or renamed meanwhile', async () => {
    const discharge = await issued(mariaAparecida, 2017);
    const before = await pdfOf(mariaAparecida, discharge.id);
    const billId = discharge.items[0]?.billId ?? '';
    await database().bill.update({ where: { id: billId }, data: { status: 'OPEN', settledOn: null } });
    await database().customer.update({ where: { id: discharge.consumerId }, data: { name: 'OUTRA' } });
    expect((await issued(mariaAparecida, 2017)).id).toBe(discharge.id);
    expect(Buffer.compare(await pdfOf(mariaAparecida, discharge.id), before)).toBe(0);
  });

  it('leaves out and names a bill disputed in court (art. 2º, § 3º)', async () => {
    const discharge = await issued(disputedInCourt, 2018);
    expect(discharge.items).toHaveLength(12);
    expect(discharge.items.find((item) => item.referenceMonth === '2018-08')).toMatchObject({
      situation: 'IN_COURT',
      situationOn: '2018-11-05',
    });
    const settled = discharge.items.filter((item) => item.situation === 'PAID');
    expect(discharge.total).toBe(settled.reduce((sum, item) => sum + item.amount, 0));
    const { pages } = await readPdf(await pdfOf(disputedInCourt, discharge.id));
    expect(pages[0]).toContain('não inclui: 08/2018, R$ 482,60 (em discussão na Justiça');
    expect(pages[0]).not.toContain('08/2018 10/09/2018');
  });

  it('shows a cancelled bill at nothing, and not the one that was issued again', async () => {
    const { items } = await issued(cancelledBills, 2018);
    const cancelled = items.filter((item) => item.situation === 'CANCELLED');
    expect(cancelled).toMatchObject([{ referenceMonth: '2018-03', amount: 0, situationOn: '2018-04-03' }]);
    expect(items.filter((item) => item.referenceMonth === '2018-05')).toHaveLength(1);
  });

  it('counts a bill whose agreement was paid to the end', async () => {
    const { items } = await issued(billsInInstallments, 2017);
    expect(items.find((item) => item.referenceMonth === '2017-04')).toMatchObject({
      situation: 'PAID_IN_INSTALLMENTS',
      situationOn: '2017-12-08',
    });
  });
});

describe('a declaration is refused', () => {
  it('while a bill of the year is being paid in installments', async () => {
    const [reason] = await reasons(billsInInstallments, 2018);
    if (reason?.code !== 'BILLS_IN_INSTALLMENTS') throw new Error(reason?.code);
    expect(reason.bills.map((bill) => bill.referenceMonth)).toEqual(['2018-11', '2018-12']);
  });

  it('for bills under review by the utility, which is no dispute in court', async () => {
    const [reason] = await reasons(billsUnderReview, 2018);
    if (reason?.code !== 'BILLS_OPEN') throw new Error(reason?.code);
    expect(reason.bills.map((bill) => [bill.referenceMonth, bill.reviewReason])).toEqual([
      ['2018-09', 'PROOF_OF_PAYMENT'],
      ['2018-10', null],
      ['2018-11', null],
    ]);
  });

  it.each([
    ['a year without bills', notLateYet, 2018, { code: 'NO_BILLS' }],
    ['a year before the consumer came', newOccupant, 2017, { code: 'YEAR_BEFORE_LINK', since: '2018-11-01' }],
    ['a year of which every bill was cancelled', cancelledBills, 2017, { code: 'NOTHING_SETTLED' }],
    ['the present year', cancelledBills, 2019, { code: 'YEAR_NOT_CLOSED', availableFrom: '2020-02-01' }],
    ['a year to come', cancelledBills, 2024, { code: 'YEAR_NOT_CLOSED', availableFrom: '2025-02-01' }],
    ['a year before the law', cancelledBills, 2008, { code: 'YEAR_NOT_COVERED', firstYear: 2009 }],
  ])('for %s', async (_case, persona, year, reason) => {
    const before = await database().annualDischarge.count();
    expect(await reasons(persona, year)).toEqual([reason]);
    expect(await database().annualDischarge.count()).toBe(before);
  });
});

describe('whose a declaration is', () => {
  it("is nobody else's: two customers try each other's", async () => {
    const hers = await issued(mariaAparecida, 2017);
    const theirs = await issued(cancelledBills, 2018);
    const notFound = { ok: false, error: { code: 'ANNUAL_DISCHARGE_NOT_FOUND' } };
    expect(await getAnnualDischarge(scopeOf(cancelledBills), hers.id)).toEqual(notFound);
    expect(await getAnnualDischarge(scopeOf(mariaAparecida), theirs.id)).toEqual(notFound);
    const years = await listDischargeYears(scopeOf(cancelledBills), asOf);
    expect(years.map(({ issued: discharge }) => discharge?.id)).not.toContain(hers.id);
  });

  it('an owner without bills asks for the present user, whose bills they are', async () => {
    const [reason] = await reasons(absentOwner, 2018);
    expect(reason).toEqual((await reasons(tenant, 2018))[0]);
  });

  it('the years offered say beforehand what will come of them', async () => {
    const years = await listDischargeYears(scopeOf(mariaAparecida), asOf, 2016);
    expect(
      years.map(({ year, issued: discharge, assessment }) => [year, discharge !== null, assessment.granted]),
    ).toEqual([
      [2018, false, false],
      [2017, true, true],
      [2016, false, false],
    ]);
  });
});
