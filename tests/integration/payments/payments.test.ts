import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { subjects } from '@/app/verificar/subjects';
import { database } from '@/lib/db/client';
import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import { paymentYear } from '@/lib/payments';
import { getPayment, listPayments, paymentReceipt } from '@/lib/payments/use-cases';
import { verify } from '@/lib/verification/use-cases';
import { billsUnderReview } from '@/prisma/personas/bills-under-review';
import { formerOccupant } from '@/prisma/personas/former-occupant';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { newOccupant } from '@/prisma/personas/new-occupant';
import { unmatchedPayments } from '@/prisma/personas/unmatched-payments';
import { resetDatabase } from '../../support/database';
import { readPdf } from '../../support/pdf';
import { scopeOf, trace } from '../../support/persona';

beforeAll(() => resetDatabase('demonstration'));

describe("the manual's table of payments", () => {
  it('is the year 2018 of matrícula 464726.2, to the cent', async () => {
    const shown = paymentYear(await listPayments(scopeOf(mariaAparecida)), undefined);
    expect(shown?.years).toEqual(['2018', '2017']);
    expect(
      shown?.payments.map(({ document, amount, paidOn, collector }) => [
        document.kind === 'BILL' && document.referenceMonth,
        amount,
        paidOn,
        collector,
      ]),
    ).toEqual([
      ['2018-06', 6105, '2018-09-25', 'CAIXA ECONOMICA FEDERAL'],
      ['2018-05', 6167, '2018-07-24', 'BANCO BRADESCO S/A'],
      ['2018-04', 7693, '2018-06-12', 'CAIXA ECONOMICA FEDERAL'],
      ['2018-03', 6101, '2018-05-03', 'BANCO BRADESCO S/A'],
      ['2018-02', 7239, '2018-04-09', 'BANCO BRADESCO S/A'],
      ['2018-01', 5031, '2018-03-13', 'BANCO DO BRASIL'],
      ['2017-12', 5046, '2018-02-14', 'BANCO DO BRASIL'],
      ['2017-11', 5027, '2018-01-05', 'CAIXA ECONOMICA FEDERAL'],
    ]);
  });
});

describe('payments that match no bill', () => {
  it('are told apart, one of every kind, and have no receipt', async () => {
    const scope = scopeOf(unmatchedPayments);
    const { settled, unmatched } = await listPayments(scope);
    expect(settled).toHaveLength(2);
    expect(unmatched.map((payment) => payment.classification)).toEqual([
      'TO_SETTLE',
      'UNKNOWN_DOCUMENT',
      'EXCESS',
      'DUPLICATE',
      'MISMATCH',
    ]);
    for (const { id, classification } of unmatched) {
      const error = { code: 'RECEIPT_NOT_AVAILABLE', classification };
      expect(await paymentReceipt(scope, id)).toEqual({ ok: false, error });
    }
  });
});

describe('whose payments they are', () => {
  it("a stranger's payment and its receipt do not exist", async () => {
    const { settled } = await listPayments(scopeOf(mariaAparecida));
    for (const { id } of settled) {
      const absent = { ok: false, error: { code: 'PAYMENT_NOT_FOUND' } };
      expect(await getPayment(scopeOf(billsUnderReview), id)).toEqual(absent);
      expect(await paymentReceipt(scopeOf(billsUnderReview), id)).toEqual(absent);
    }
  });

  it('what a former occupant paid, and what came before the present one, is not shown to the present one', async () => {
    const premisesId = formerOccupant.links[0]?.premisesId ?? '';
    expect(newOccupant.links[0]?.premisesId).toBe(premisesId);
    const since = civilDate(newOccupant.links[0]?.since ?? '');
    const bill = await database().bill.findFirstOrThrow({
      where: { premisesId, customerId: formerOccupant.customer.id },
    });
    const row = { premisesId, collectorId: 1, amountCents: 1n, classification: 'TO_SETTLE' } as const;
    await database().payment.createMany({
      data: [
        { ...row, billId: bill.id, paidOn: databaseDate(since) },
        { ...row, paidOn: databaseDate(civilDate('2001-01-01')) },
        { ...row, id: '01900000-0030-7005-8000-0000000000aa', paidOn: databaseDate(since) },
      ],
    });
    const { unmatched } = await listPayments(scopeOf(newOccupant));
    expect(unmatched.map(({ id }) => id)).toEqual(['01900000-0030-7005-8000-0000000000aa']);
  });
});

describe('a receipt', () => {
  it('prints what was paid by whom, and is the same bytes each time', async () => {
    const scope = scopeOf(mariaAparecida);
    const [newest] = (await listPayments(scope)).settled;
    const [one, two] = [
      await paymentReceipt(scope, newest?.id ?? ''),
      await paymentReceipt(scope, newest?.id ?? ''),
    ];
    if (!one.ok || !two.ok) throw new Error('no receipt');
    expect(Buffer.compare(one.value, two.value)).toBe(0);
    const { pages } = await readPdf(one.value);
    for (const text of [
      'MARIA APARECIDA',
      '***.444.777-**',
      'Conta 06/2018',
      '25/09/2018',
      'CAIXA ECONOMICA FEDERAL',
    ])
      expect(pages[0]).toContain(text);
  });
});

describe("a receipt's code", () => {
  const asOf = civilDate('2019-04-22');
  const genuine = {
    code: 'GENUINE',
    kind: 'PAYMENT_RECEIPT',
    standing: 'VALID',
    about: null,
    amount: 6105,
    issuedOn: '2018-09-25',
    validUntil: null,
  };

  async function shown(id: string) {
    const payment = await getPayment(scopeOf(mariaAparecida), id);
    if (!payment.ok) throw new Error(payment.error.code);
    return payment.value;
  }

  async function newest(): Promise<{ id: string; code: string }> {
    const [payment] = (await listPayments(scopeOf(mariaAparecida))).settled;
    const { id, verificationCode } = await shown(payment?.id ?? '');
    return { id, code: verificationCode ?? '' };
  }

  async function verdictOf(code: string) {
    const answer = await verify(code, { asOf, trace, subjects });
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value.verdict;
  }

  beforeEach(() => resetDatabase('demonstration'));

  it('is the same on page and paper however often it is asked, and tells amount and day of the payment', async () => {
    const { id, code } = await newest();
    expect((await newest()).code).toBe(code);
    const receipt = await paymentReceipt(scopeOf(mariaAparecida), id);
    if (!receipt.ok) throw new Error(receipt.error.code);
    const { pages } = await readPdf(receipt.value);
    expect(pages[0]?.replaceAll(' ', '')).toContain(code);
    expect(await verdictOf(code)).toEqual(genuine);
    expect(await database().issuedDocument.count({ where: { code } })).toBe(1);
  });

  it.each([
    ['reversed', { classification: 'TO_SETTLE' }],
    ['of another amount', { amountCents: 6104n }],
    ['of another day', { paidOn: databaseDate(civilDate('2018-09-26')) }],
  ] as const)('tells that its payment was %s, and a new receipt has a new code', async (_, change) => {
    const { id, code } = await newest();
    await database().payment.update({ where: { id }, data: change });
    expect(await verdictOf(code)).toEqual({ ...genuine, standing: 'OVERTAKEN' });
    const { verificationCode } = await shown(id);
    expect(verificationCode).not.toBe(code);
    if (verificationCode) expect(await verdictOf(verificationCode)).toMatchObject({ standing: 'VALID' });
    else expect(change).toEqual({ classification: 'TO_SETTLE' });
  });

  it('is true no more when its payment is gone, and true again when a correction is taken back', async () => {
    const { id, code } = await newest();
    const kept = await database().payment.findUniqueOrThrow({ where: { id } });
    await database().payment.delete({ where: { id } });
    expect(await verdictOf(code)).toEqual({ ...genuine, standing: 'OVERTAKEN' });
    await database().payment.create({ data: kept });
    expect(await verdictOf(code)).toEqual(genuine);
  });

  it('is not given to a payment that settles nothing', async () => {
    const scope = scopeOf(unmatchedPayments);
    for (const { id } of (await listPayments(scope)).unmatched) {
      expect(await getPayment(scope, id)).toMatchObject({ ok: true, value: { verificationCode: null } });
      expect(await database().issuedDocument.count({ where: { subjectId: id } })).toBe(0);
    }
  });
});
