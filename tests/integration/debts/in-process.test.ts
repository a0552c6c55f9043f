import { beforeEach, describe, expect, it } from 'vitest';
import { choiceOf } from '@/app/(conta)/debitos/choice';
import { presentDebts } from '@/app/api/v1/debts/present';
import { subjects } from '@/app/verificar/subjects';
import { startCardPayment } from '@/lib/card-payments/use-cases';
import { digitableLine } from '@/lib/collection';
import { database } from '@/lib/db/client';
import { getDebtStatement, issueDebtStatement, listDebts } from '@/lib/debts/use-cases';
import { getInstallmentConditions } from '@/lib/installments/use-cases';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { checkNoticeSecret, receivePix } from '@/lib/pix-charge/use-cases';
import { getSecondCopy, listSecondCopies } from '@/lib/second-copy/use-cases';
import { findOpenDebts } from '@/lib/service-tariff/use-cases';
import { verify } from '@/lib/verification/use-cases';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { unmatchedPayments } from '@/prisma/personas/unmatched-payments';
import { resetDatabase } from '../../support/database';
import { noChoice, scopeOf, trace } from '../../support/persona';
import { companyId } from '../card-payments/company';

const asOf = civilDate('2019-04-22');
const luzia = scopeOf(unmatchedPayments);
const maria = scopeOf(mariaAparecida);
const secret = 'only-for-tests-only-for-tests-only';

beforeEach(() => resetDatabase('demonstration'));

async function debtsOf(scope: typeof luzia) {
  const debts = await listDebts(scope, asOf);
  if (!debts.ok) throw new Error(debts.error.code);
  return debts.value;
}

async function march() {
  const { bills } = await debtsOf(luzia);
  const bill = bills.find(({ referenceMonth }) => referenceMonth === '2019-03');
  if (!bill) throw new Error('Luzia has no bill of 03/2019');
  return bill;
}

async function receive(txid: string, amount: number) {
  const provider = checkNoticeSecret(secret, secret);
  if (!provider.ok) throw new Error(provider.error.code);
  const endToEndId = 'E1234567820190422120000000000001';
  const notice = { endToEndId, txid, amount: cents(amount), paidAt: '2019-04-22T12:00:00.000Z' };
  await receivePix(provider.value, [notice], trace);
}

async function standingOf(text: string) {
  const answer = await verify(text, { asOf, trace, subjects });
  return answer.ok && answer.value.verdict.code === 'GENUINE' ? answer.value.verdict.standing : null;
}

describe('the bill of 03/2019, paid today and not settled yet (552031.2; Código Civil, art. 876)', () => {
  it('is open and unticked, and in no total', async () => {
    const list = await debtsOf(luzia);
    const bill = await march();
    expect(bill).toMatchObject({
      selectable: true,
      inProcess: true,
      asked: false,
      receipt: { amount: 6155 },
    });
    expect(choiceOf({}, list).billIds).not.toContain(bill.id);
    expect(list.totals).toMatchObject({ original: 6040, inProcess: 6155 });
  });

  it('is told to programs as in process', async () => {
    const { bills } = presentDebts(await debtsOf(luzia));
    const told = bills.find(({ referenceMonth }) => referenceMonth === '2019-03');
    expect(told).toMatchObject({ inProcess: true, receivedCents: 6155, receivedOn: '2019-04-22' });
  });

  it('can be paid on purpose, by statement and by card, and the statement warns', async () => {
    const { id } = await march();
    const issued = await issueDebtStatement(luzia, { choice: { ...noChoice, billIds: [id] }, asOf, trace });
    if (!issued.ok) throw new Error(issued.error.code);
    const read = await getDebtStatement(luzia, issued.value.id, asOf);
    expect(read.ok && read.value).toMatchObject({ standing: 'PAYABLE', inProcess: ['Conta 03/2019'] });
    const started = await startCardPayment(luzia, { billIds: [id], companyId, asOf, trace });
    expect(started.ok).toBe(true);
  });

  it('has a second copy that tells of the payment, and is out of the sum of the list', async () => {
    const { id } = await march();
    const list = await listSecondCopies(luzia, asOf);
    expect(list.openTotal).toBe(6040);
    expect(list.bills.map(({ inProcess }) => inProcess)).toEqual([false, true]);
    const copy = await getSecondCopy(luzia, id, asOf);
    expect(copy.ok && copy.value.bill.inProcess).toBe(true);
  });

  it('is neither split into installments nor in the way of a service', async () => {
    const conditions = await getInstallmentConditions(luzia, asOf);
    expect(conditions.ok && conditions.value.debt).toMatchObject({
      inProcess: 6155,
      summary: { bills: 6040 },
    });
    const open = await findOpenDebts(luzia, asOf);
    expect(open.ok && open.value.map(({ label }) => label)).toEqual(['Conta de 11/2018']);
  });

  it('is told by É verdadeiro? as received', async () => {
    const copy = await getSecondCopy(luzia, (await march()).id, asOf);
    if (!copy.ok) throw new Error(copy.error.code);
    expect(await standingOf(digitableLine(copy.value.barcode))).toBe('RECEIVED');
    expect(await standingOf(copy.value.proof.code)).toBe('RECEIVED');
  });
});

describe('money that is not all of it', () => {
  it('is told, and the bill is asked for: a tenth of 11/2018 came in by a wrong amount', async () => {
    const [november] = (await debtsOf(luzia)).bills;
    expect(november).toMatchObject({ inProcess: false, asked: true, receipt: { amount: 604 } });
  });
});

describe('a Pix of which the provider told', () => {
  it('for a bill puts that bill in process', async () => {
    const [first] = (await debtsOf(maria)).bills;
    const copy = await getSecondCopy(maria, first?.id ?? '', asOf);
    if (!copy.ok || !copy.value.proof.pix) throw new Error('No Pix');
    await receive(copy.value.proof.pix.txid, first?.amount ?? 0);
    const { bills, totals } = await debtsOf(maria);
    expect(bills.map(({ inProcess }) => inProcess)).toEqual([true, false, false, false, false, false]);
    expect(totals).toMatchObject({ original: 37_603 - 5_390, inProcess: 6_116 });
  });

  it('for a statement puts all its bills in process', async () => {
    await receive('EXT18466729', 41_529);
    const { bills, totals } = await debtsOf(maria);
    expect(bills.every(({ inProcess }) => inProcess)).toBe(true);
    expect(totals).toMatchObject({ total: 0, inProcess: 41_529 });
    expect((await listSecondCopies(maria, asOf)).openTotal).toBe(0);
  });

  it('is over when the commercial system has settled the bill', async () => {
    const [first] = (await debtsOf(maria)).bills;
    await receive('EXT18466729', 41_529);
    const data = { status: 'PAID' as const, settledOn: new Date('2019-04-22') };
    await database().bill.update({ where: { id: first?.id ?? '' }, data });
    const [paid] = (await debtsOf(maria)).bills;
    expect(paid).toMatchObject({ status: 'PAID', inProcess: false });
  });
});
