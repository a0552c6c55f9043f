import { beforeEach, describe, expect, it } from 'vitest';
import type { CardAttempt } from '@/lib/card-payments';
import {
  cancelCardPayment,
  getCardPayment,
  readDemonstrationCharge,
  releaseExpiredAttempts,
  startCardPayment,
} from '@/lib/card-payments/use-cases';
import { database } from '@/lib/db/client';
import { listDebts } from '@/lib/debts/use-cases';
import { fixedClock } from '@/lib/kernel/clock';
import { listPayments } from '@/lib/payments/use-cases';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { resetDatabase } from '../../support/database';
import { scopeOf, trace } from '../../support/persona';
import { system } from '../../support/staff';
import { asOf, companyId, deliver, signedMessage } from './company';

const maria = scopeOf(mariaAparecida);
let attempt: CardAttempt;
let approval: { reference: string; amountCents: number };

beforeEach(async () => {
  await resetDatabase('demonstration');
  attempt = await start();
  approval = { reference: attempt.id, amountCents: attempt.total };
});

async function selectable(): Promise<string[]> {
  const debts = await listDebts(maria, asOf);
  if (!debts.ok) throw new Error(debts.error.code);
  return debts.value.bills.filter((bill) => bill.selectable).map((bill) => bill.id);
}

async function start(): Promise<CardAttempt> {
  const billIds = (await selectable()).slice(-2);
  const started = await startCardPayment(maria, { billIds, companyId, asOf, trace });
  if (!started.ok) throw new Error(started.error.code);
  return started.value;
}

const status = async () =>
  (await database().cardAttempt.findUniqueOrThrow({ where: { id: attempt.id } })).status;
const cardPayments = () => database().payment.findMany({ where: { collectorId: 9001 } });
const outcomes = async () => {
  const events = await database().cardEvent.findMany({ orderBy: { id: 'asc' } });
  return events.map(({ outcome }) => outcome);
};
const expire = () => releaseExpiredAttempts(system, fixedClock('2100-01-01T00:00:00Z'));

describe('an approval', () => {
  it('pays the bills, with the company as collector, and the receipts are there', async () => {
    expect(await deliver(signedMessage(approval))).toBe('SETTLED');
    expect(await status()).toBe('SETTLED');
    const bills = await database().bill.findMany({
      where: { id: { in: attempt.items.map((item) => item.billId) } },
    });
    expect(bills.map((bill) => [bill.status, bill.reviewReason])).toEqual([
      ['PAID', null],
      ['PAID', null],
    ]);
    const [newest] = (await listPayments(maria)).settled;
    expect(newest).toMatchObject({ collector: 'Empresa de Cartões (demonstração)', paidOn: '2019-04-22' });
    const paid = (await cardPayments()).reduce((sum, payment) => sum + Number(payment.amountCents), 0);
    expect(paid).toBe(attempt.total);
  });

  it('repeated five times at once, as one event, pays once and gets the same answer each time', async () => {
    const message = signedMessage(approval);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => deliver(message)));
    expect(answers).toEqual(['SETTLED', 'SETTLED', 'SETTLED', 'SETTLED', 'SETTLED']);
    expect(await cardPayments()).toHaveLength(2);
    expect(await outcomes()).toEqual(['SETTLED']);
  });

  it('of the same transaction in another event counts once', async () => {
    const answers = await Promise.all([deliver(signedMessage(approval)), deliver(signedMessage(approval))]);
    expect(answers.toSorted()).toEqual(['IGNORED', 'SETTLED']);
    expect(await cardPayments()).toHaveLength(2);
  });

  it('of a second transaction is kept as paid twice', async () => {
    await deliver(signedMessage(approval));
    expect(await deliver(signedMessage({ ...approval, transactionId: 'again' }))).toBe('DUPLICATE');
    const { unmatched } = await listPayments(maria);
    expect(unmatched.map(({ classification }) => classification)).toEqual(['DUPLICATE', 'DUPLICATE']);
  });

  it('under an event id that has carried another message is refused', async () => {
    const eventId = 'event-1';
    await deliver(signedMessage({ ...approval, outcome: 'DECLINED' }, { eventId }));
    expect(await deliver(signedMessage(approval, { eventId }))).toBe('CARD_EVENT_CONFLICT');
    expect(await outcomes()).toEqual(['RELEASED', 'CONFLICT']);
    expect(await cardPayments()).toEqual([]);
  });
});

describe('a late approval', () => {
  it('pays the bills when they are still open', async () => {
    await expire();
    expect(await deliver(signedMessage(approval))).toBe('SETTLED_LATE');
    expect((await cardPayments()).map(({ classification }) => classification)).toEqual([
      'SETTLED',
      'SETTLED',
    ]);
  });

  it('after the customer gave up pays them too', async () => {
    await cancelCardPayment(maria, attempt.id, { trace });
    expect(await deliver(signedMessage(approval))).toBe('SETTLED_LATE');
    expect(await status()).toBe('SETTLED');
  });

  it('when a second attempt holds the bills pays them, and the second must not be concluded', async () => {
    await expire();
    const second = await start();
    expect(await deliver(signedMessage(approval))).toBe('SETTLED_LATE');
    const shown = await getCardPayment(maria, second.id, { asOf });
    expect(shown).toMatchObject({ ok: true, value: { overtaken: true, payUrl: null } });
    const again = signedMessage({ reference: second.id, amountCents: second.total });
    expect(await deliver(again)).toBe('SETTLED');
    const kinds = (await cardPayments()).map(({ classification }) => classification);
    expect(kinds.toSorted()).toEqual(['DUPLICATE', 'DUPLICATE', 'SETTLED', 'SETTLED']);
  });
});

describe('an approval of another amount', () => {
  it.each([-1, 1])(
    'by %i cent settles nothing, is kept, and nobody can pay the bills twice',
    async (cent) => {
      const message = signedMessage({ ...approval, amountCents: attempt.total + cent });
      expect(await deliver(message)).toBe('AMOUNT_MISMATCH');
      expect(await status()).toBe('MISMATCH');
      const bills = await database().bill.findMany({
        where: { id: { in: attempt.items.map((item) => item.billId) } },
      });
      expect(bills.map((bill) => [bill.status, bill.reviewReason])).toEqual([
        ['OPEN', 'PROOF_OF_PAYMENT'],
        ['OPEN', 'PROOF_OF_PAYMENT'],
      ]);
      const { unmatched } = await listPayments(maria);
      expect(unmatched).toMatchObject([{ classification: 'MISMATCH', amount: attempt.total + cent }]);
      await expire();
      expect(await selectable()).toHaveLength(4);
    },
  );
});

describe('a refusal', () => {
  it.each([
    ['DECLINED', 'DECLINED'],
    ['CANCELLED', 'CANCELLED'],
  ] as const)('%s releases the bills', async (outcome, after) => {
    expect(await deliver(signedMessage({ ...approval, outcome }))).toBe('RELEASED');
    expect(await status()).toBe(after);
    expect(await selectable()).toHaveLength(6);
    expect(await cardPayments()).toEqual([]);
  });

  it('after the approval changes nothing', async () => {
    await deliver(signedMessage(approval));
    expect(await deliver(signedMessage({ ...approval, outcome: 'DECLINED' }))).toBe('IGNORED');
    expect(await status()).toBe('SETTLED');
  });
});

describe('a message that cannot be trusted', () => {
  const forgery = () => signedMessage(approval);
  it.each([
    [
      'of another body',
      () => ({ ...forgery(), body: forgery().body.replace('APPROVED', 'APPROVED ') }),
      'CARD_CALLBACK_FORGED',
      'FORGED',
    ],
    ['of another event id', () => ({ ...forgery(), eventId: 'x' }), 'CARD_CALLBACK_FORGED', 'FORGED'],
    ['of another time', () => ({ ...forgery(), timestamp: '1' }), 'CARD_CALLBACK_FORGED', 'FORGED'],
    ['without a signature', () => ({ ...forgery(), signature: '' }), 'CARD_CALLBACK_FORGED', 'FORGED'],
    ['of an unknown company', () => ({ ...forgery(), companyId: 'x' }), 'CARD_CALLBACK_FORGED', 'FORGED'],
    [
      'signed six minutes ago',
      () => signedMessage(approval, { secondsAgo: 360 }),
      'CARD_CALLBACK_STALE',
      'STALE',
    ],
    [
      'signed for six minutes on',
      () => signedMessage(approval, { secondsAgo: -360 }),
      'CARD_CALLBACK_STALE',
      'STALE',
    ],
    [
      'of no cents',
      () => signedMessage({ ...approval, amountCents: 0 }),
      'CARD_CALLBACK_MALFORMED',
      'MALFORMED',
    ],
    [
      'under an event id of another form',
      () => signedMessage(approval, { eventId: 'a b' }),
      'CARD_CALLBACK_MALFORMED',
      'MALFORMED',
    ],
  ])('%s is refused, kept, and changes nothing', async (_case, message, code, outcome) => {
    expect(await deliver(message())).toBe(code);
    expect(await outcomes()).toEqual([outcome]);
    expect(await status()).toBe('PENDING');
  });

  it('does not take the place of the true one', async () => {
    const eventId = 'event-1';
    await deliver(signedMessage(approval, { eventId, signature: 'x' }));
    expect(await deliver(signedMessage(approval, { eventId }))).toBe('SETTLED');
  });

  it('is kept a hundred times an hour from one address, and then no more', async () => {
    const message = { ...forgery(), signature: '' };
    for (let index = 0; index < 102; index += 1) await deliver(message);
    expect(await outcomes()).toHaveLength(100);
  });
});

describe('a reference nobody knows', () => {
  it('is refused and kept, and so again', async () => {
    const message = signedMessage({ ...approval, reference: '01900000-0030-7009-8000-0000000000ff' });
    expect([await deliver(message), await deliver(message)]).toEqual([
      'CARD_PAYMENT_NOT_FOUND',
      'CARD_PAYMENT_NOT_FOUND',
    ]);
    expect(await outcomes()).toEqual(['UNKNOWN_REFERENCE']);
  });
});

describe('the reference a customer carries', () => {
  it('is what the company is asked to charge, and no field of it can be changed on the way', async () => {
    const shown = await getCardPayment(maria, attempt.id, { asOf });
    const url = new URL((shown.ok && shown.value.payUrl) || '', 'http://localhost:3000');
    const query = Object.fromEntries(url.searchParams);
    expect(readDemonstrationCharge(query)).toMatchObject({
      attemptId: attempt.id,
      amountCents: attempt.total,
      returnUrl: `http://localhost:3000/debitos/cartao/${attempt.id}`,
      expired: false,
    });
    const changes = [
      { valor: '1' },
      { referencia: '01900000-0030-7009-8000-0000000000ff' },
      { expira: '2100-01-01T00:00:00.000Z' },
      { retorno: 'https://elsewhere.example/' },
      { empresa: 'outra' },
      { assinatura: '0'.repeat(64) },
    ];
    for (const change of changes) expect(readDemonstrationCharge({ ...query, ...change })).toBeNull();
  });
});
