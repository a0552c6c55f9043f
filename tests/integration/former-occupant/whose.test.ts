import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTaxId } from '@/lib/accounts';
import {
  cancelCardPayment,
  getCardPayment,
  listPendingCardPayments,
  startCardPayment,
} from '@/lib/card-payments/use-cases';
import { database } from '@/lib/db/client';
import { getDebtStatement, issueDebtStatement } from '@/lib/debts/use-cases';
import { changeDueDate, getDueDate, getDueDateChange } from '@/lib/due-date/use-cases';
import {
  countEarlierAgreements,
  getInstallmentConditions,
  getSimulation,
  simulateInstallments,
} from '@/lib/installments/use-cases';
import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import { fixedClock } from '@/lib/kernel/clock';
import { exportMyData } from '@/lib/privacy/use-cases';
import type { RequestDetails } from '@/lib/requests';
import { findOpenRequest, getRequest, listRequests, makeRequest } from '@/lib/requests/use-cases';
import { getSecondCopy, listSecondCopies } from '@/lib/second-copy/use-cases';
import { formerOccupant } from '@/prisma/personas/former-occupant';
import { newOccupant } from '@/prisma/personas/new-occupant';
import { resetDatabase } from '../../support/database';
import { noChoice, scopeOf, trace } from '../../support/persona';
import { asOf as companyDay, companyId } from '../card-payments/company';

const asOf = civilDate('2019-04-22');
const clock = fixedClock('2026-11-20T12:00:00Z');
const [pedro, luciana] = [scopeOf(formerOccupant), scopeOf(newOccupant)];
const [pedrosLink] = formerOccupant.links;
const pedrosBills = formerOccupant.bills ?? [];
const asLuciana = { kind: 'ACCOUNT', scope: luciana } as const;
const specification = 'imovel-sem-hidrometro';

/** What Pedro did while he was there, by id. */
const his = { statement: '', attempt: '', change: '', simulation: '', request: '' };

function value<T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function linkUntil(until: string | null) {
  await database().premisesLink.update({
    where: { id: pedrosLink?.id ?? '' },
    data: { until: until === null ? null : databaseDate(civilDate(until)) },
  });
}

/** Pedro does by himself all that the portal lets anybody do, and leaves; the utility keeps an agreement of his. */
beforeAll(async () => {
  await resetDatabase('demonstration');
  await linkUntil(null);
  const [september, october] = pedrosBills.map(({ id }) => id);
  const choice = { ...noChoice, billIds: [september ?? ''] };
  his.statement = value(await issueDebtStatement(pedro, { choice, asOf, trace })).id;
  const card = { billIds: [october ?? ''], companyId, asOf: companyDay, trace, clock };
  his.attempt = value(await startCardPayment(pedro, card)).id;
  his.change = value(await changeDueDate(pedro, { day: 20, asOf, trace })).id;
  const debtorTaxId = value(parseTaxId(formerOccupant.customer.taxId ?? ''));
  const wish = { debtorTaxId, withReconnection: false, downPayment: null, asOf, trace };
  his.simulation = value(await simulateInstallments(pedro, wish)).id;
  his.request = (await ask({ kind: 'ACCOUNT', scope: pedro }, '2018-10-20')).request.id;
  await database().installmentAgreement.create({ data: { ...agreement('2018-05-10'), ...keyOf(pedro) } });
  await linkUntil('2018-10-31');
}, 60_000);

afterAll(() => database().$disconnect());

function keyOf({ premisesId, customerId }: typeof pedro) {
  return { premisesId, customerId };
}

function agreement(agreedOn: string) {
  const sums = { debtCents: 60_000n, downPaymentCents: 6_000n, installments: 24, billedInstallments: 3 };
  return { ...sums, agreedOn: databaseDate(civilDate(agreedOn)), situation: 'NORMAL' as const };
}

const details: RequestDetails = {
  requesterName: 'QUEM PEDE',
  phone: '79999990000',
  email: '',
  referencePoint: '',
  notes: 'Não há hidrômetro na ligação.',
  position: null,
  place: '',
  taxId: null,
  accountNumber: null,
};

async function ask(asker: Parameters<typeof makeRequest>[0], requestedOn: string) {
  const order = { specification, details, requestedOn: civilDate(requestedOn), trace };
  return value(await makeRequest(asker, order));
}

describe('an agreement binds who made it (LGPD, art. 6º, III): the newcomer of 310248.3', () => {
  it('is not held back by the former occupant’s, nor told its day and figures', async () => {
    const { obstacles, count } = value(await getInstallmentConditions(luciana, asOf));
    expect(obstacles).toEqual([]);
    expect(count).toMatchObject({ earlier: 0, fee: 0 });
    expect(await countEarlierAgreements(luciana, asOf)).toBe(0);
  });

  it('can make one of her own while his still runs, and is bound by that', async () => {
    await database().installmentAgreement.create({
      data: { ...agreement('2019-02-10'), ...keyOf(luciana), id: '01900000-0005-7099-8000-000000000001' },
    });
    const { obstacles } = value(await getInstallmentConditions(luciana, asOf));
    expect(obstacles).toEqual([{ code: 'AGREEMENT_RUNNING', agreedOn: '2019-02-10', installmentsLeft: 21 }]);
    await database().installmentAgreement.delete({ where: { id: '01900000-0005-7099-8000-000000000001' } });
  });

  it('binds him again when he comes back', async () => {
    await linkUntil(null);
    const { obstacles } = value(await getInstallmentConditions(pedro, asOf));
    await linkUntil('2018-10-31');
    expect(obstacles).toEqual([{ code: 'AGREEMENT_RUNNING', agreedOn: '2018-05-10', installmentsLeft: 21 }]);
  });
});

describe('whatever else he left is nobody’s there but his: by its id the newcomer finds', () => {
  it('no statement', async () => {
    expect(await getDebtStatement(luciana, his.statement, asOf)).toMatchObject({ ok: false });
  });

  it('no payment by card, neither to read nor to give up', async () => {
    expect(await getCardPayment(luciana, his.attempt, { asOf, clock })).toMatchObject({ ok: false });
    expect(await cancelCardPayment(luciana, his.attempt, { trace, clock })).toMatchObject({ ok: false });
    expect(await listPendingCardPayments(luciana)).toEqual([]);
  });

  it('no change of the due day, nor the months it would have to wait', async () => {
    expect(await getDueDateChange(luciana, his.change, asOf)).toMatchObject({ ok: false });
    expect(await getDueDate(luciana, asOf)).toMatchObject({ mayChangeOn: null, changes: [] });
  });

  it('no simulation', async () => {
    expect(await getSimulation(luciana, his.simulation, { asOf })).toMatchObject({ ok: false });
  });

  it('no bill', async () => {
    const [bill] = pedrosBills;
    expect(await getSecondCopy(luciana, bill?.id ?? '', asOf)).toMatchObject({ ok: false });
    const { bills } = await listSecondCopies(luciana, asOf);
    expect(bills.every(({ customerId }) => customerId === luciana.customerId)).toBe(true);
  });

  it('no request, and asks for the same thing as if nobody had', async () => {
    expect(await getRequest(luciana, his.request)).toMatchObject({ ok: false });
    expect(await listRequests(luciana)).toEqual([]);
    expect(await findOpenRequest(asLuciana, specification)).toBeNull();
    const made = await ask(asLuciana, '2019-04-22');
    expect(made).toMatchObject({ isNew: true });
    expect(await ask(asLuciana, '2019-04-22')).toEqual({ ...made, isNew: false });
  });

  it('nothing of it in the copy of her own data', async () => {
    const text = JSON.stringify(await exportMyData(luciana, { asOf, trace }));
    for (const id of Object.values(his)) expect(text).not.toContain(id);
    expect(text).not.toContain(formerOccupant.customer.name);
  });
});
