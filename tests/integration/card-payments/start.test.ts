import { beforeEach, describe, expect, it } from 'vitest';
import type { CardAttempt } from '@/lib/card-payments';
import {
  cancelCardPayment,
  getCardPayment,
  listPendingCardPayments,
  releaseExpiredAttempts,
  startCardPayment,
} from '@/lib/card-payments/use-cases';
import { database } from '@/lib/db/client';
import { issueDebtStatement, listDebts } from '@/lib/debts/use-cases';
import { fixedClock } from '@/lib/kernel/clock';
import { billsUnderReview } from '@/prisma/personas/bills-under-review';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { resetDatabase } from '../../support/database';
import { noChoice, scopeOf, trace } from '../../support/persona';
import { system } from '../../support/staff';
import { connect, refusalOf } from '../constraints/connection';
import { asOf, companyId } from './company';

const maria = scopeOf(mariaAparecida);
const clock = fixedClock('2026-11-20T12:00:00Z');

beforeEach(() => resetDatabase('demonstration'));

async function openBills(scope = maria): Promise<string[]> {
  const debts = await listDebts(scope, asOf);
  if (!debts.ok) throw new Error(debts.error.code);
  return debts.value.bills.filter((bill) => bill.selectable).map((bill) => bill.id);
}

function start(billIds: readonly string[], changes = {}) {
  return startCardPayment(maria, { billIds, companyId, asOf, trace, clock, ...changes });
}

async function started(billIds: readonly string[]): Promise<CardAttempt> {
  const attempt = await start(billIds);
  if (!attempt.ok) throw new Error(attempt.error.code);
  return attempt.value;
}

describe('starting a payment by card', () => {
  it('freezes the amounts of the day, and puts the chosen bills under review at once', async () => {
    const billIds = await openBills();
    const attempt = await started(billIds);
    expect([attempt.total, attempt.expiresAt, attempt.status]).toEqual([
      41_529,
      '2026-11-20T12:30:00.000Z',
      'PENDING',
    ]);
    expect(await openBills()).toEqual([]);
    const statement = await issueDebtStatement(maria, { choice: { ...noChoice, billIds }, asOf, trace });
    expect(statement).toMatchObject({ ok: false, error: { code: 'DEBTS_NOT_SELECTABLE' } });
  });

  it('in two tabs at once gives one attempt', async () => {
    const billIds = await openBills();
    const attempts = await Promise.all([
      started(billIds),
      started(billIds.toReversed()),
      started([...billIds, ...billIds]),
    ]);
    expect(new Set(attempts.map(({ id }) => id)).size).toBe(1);
    expect(await database().auditEvent.count({ where: { action: 'CARD_PAYMENT_STARTED' } })).toBe(1);
  });

  it('in two tabs at once for overlapping choices lets one through and names it to the other', async () => {
    const [first = '', second = '', third = ''] = await openBills();
    const answers = await Promise.all([start([first, second]), start([second, third])]);
    const through = answers.flatMap((answer) => (answer.ok ? [answer.value.id] : []));
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.error]));
    expect(through).toHaveLength(1);
    expect(refused).toEqual([{ code: 'CARD_PAYMENT_PENDING', attemptId: through[0] }]);
  });

  it.each([
    ['nothing chosen', () => start([]), 'NOTHING_SELECTED'],
    [
      'a company that is not offered',
      async () => start(await openBills(), { companyId: 'x' }),
      'CARD_COMPANY_NOT_FOUND',
    ],
    ["a stranger's bill", async () => start(await openBills(scopeOf(billsUnderReview))), 'DEBT_NOT_FOUND'],
    [
      'bills under review or paid',
      () =>
        startCardPayment(scopeOf(billsUnderReview), {
          billIds: billsUnderReview.bills?.map(({ id }) => id) ?? [],
          companyId,
          asOf,
          trace,
        }),
      'DEBTS_NOT_SELECTABLE',
    ],
  ])('is refused for %s, and leaves nothing behind', async (_case, attempt, code) => {
    expect(await attempt()).toMatchObject({ ok: false, error: { code } });
    expect(await database().cardAttempt.count()).toBe(0);
  });
});

describe('an attempt that nobody concludes', () => {
  it.each([
    ['a second before its time', '2026-11-20T12:29:59Z', 0],
    ['at its time', '2026-11-20T12:30:00Z', 1],
    ['a second later', '2026-11-20T12:30:01Z', 1],
  ])('is released or not %s', async (_case, now, released) => {
    const billIds = await openBills();
    const attempt = await started(billIds);
    expect(await releaseExpiredAttempts(system, fixedClock(now))).toBe(released);
    expect(await releaseExpiredAttempts(system, fixedClock(now))).toBe(0);
    expect(await openBills()).toEqual(released ? billIds : []);
    const row = await database().cardAttempt.findUniqueOrThrow({ where: { id: attempt.id } });
    expect(row.status).toBe(released ? 'EXPIRED' : 'PENDING');
  });

  it("is not released by a reading of somebody else's debts", async () => {
    await started(await openBills());
    const later = fixedClock('2027-01-01T00:00:00Z');
    expect(await releaseExpiredAttempts(scopeOf(billsUnderReview), later)).toBe(0);
    expect(await releaseExpiredAttempts(maria, later)).toBe(1);
  });

  it('leaves bills alone that are under review for another reason', async () => {
    const [billId = ''] = await openBills();
    await started([billId]);
    await database().bill.update({ where: { id: billId }, data: { reviewReason: 'JUDICIAL' } });
    await releaseExpiredAttempts(system, fixedClock('2027-01-01T00:00:00Z'));
    const bill = await database().bill.findUniqueOrThrow({ where: { id: billId } });
    expect(bill.reviewReason).toBe('JUDICIAL');
  });
});

describe('whose attempt it is', () => {
  it("a stranger's attempt can neither be seen nor given up", async () => {
    const attempt = await started(await openBills());
    const stranger = scopeOf(billsUnderReview);
    const absent = { ok: false, error: { code: 'CARD_PAYMENT_NOT_FOUND' } };
    expect(await getCardPayment(stranger, attempt.id, { asOf, clock })).toEqual(absent);
    expect(await cancelCardPayment(stranger, attempt.id, { trace })).toEqual(absent);
    expect(await listPendingCardPayments(stranger)).toEqual([]);
    expect(await listPendingCardPayments(maria)).toHaveLength(1);
  });

  it('its customer may give it up once or twice, and choose the bills again', async () => {
    const billIds = await openBills();
    const attempt = await started(billIds);
    expect((await cancelCardPayment(maria, attempt.id, { trace })).ok).toBe(true);
    expect((await cancelCardPayment(maria, attempt.id, { trace })).ok).toBe(true);
    expect((await started(billIds)).id).not.toBe(attempt.id);
  });

  it('an ended one cannot be given up', async () => {
    const attempt = await started(await openBills());
    await releaseExpiredAttempts(system, fixedClock('2027-01-01T00:00:00Z'));
    const refused = await cancelCardPayment(maria, attempt.id, { trace });
    expect(refused).toEqual({ ok: false, error: { code: 'CARD_PAYMENT_ENDED' } });
  });

  it('is sent to the company with no personal data, and not once a bill was paid by another way', async () => {
    const billIds = await openBills();
    const attempt = await started(billIds);
    const pending = await getCardPayment(maria, attempt.id, { asOf, clock });
    const url = (pending.ok && pending.value.payUrl) || '';
    expect(url).toMatch(
      /^\/empresa-demonstracao\?empresa=demonstracao&referencia=[0-9a-f-]{36}&valor=41529&/,
    );
    expect(url).not.toMatch(/4647262|11144477735|MARIA/);
    await database().bill.update({
      where: { id: billIds[0] ?? '' },
      data: { status: 'PAID', settledOn: new Date('2019-04-22'), reviewReason: null, reviewSince: null },
    });
    const overtaken = await getCardPayment(maria, attempt.id, { asOf, clock });
    expect(overtaken).toMatchObject({ ok: true, value: { overtaken: true, payUrl: null } });
  });
});

describe('what must never happen, whoever writes', () => {
  const copy = (holding: boolean, id: string) => `
    INSERT INTO card_attempt (id, premises_id, customer_id, company_id, company_name, collector_id, started_on, total_cents, expires_at)
    SELECT '01900000-0030-7009-8000-000000000001', premises_id, customer_id, company_id, company_name, collector_id, started_on, total_cents, expires_at
    FROM card_attempt WHERE id = '${id}';
    INSERT INTO card_attempt_item SELECT '01900000-0030-7009-8000-000000000001', position, bill_id, reference_month, due_on,
      amount_cents, fine_cents, interest_cents, correction_cents, total_cents, ${holding}
    FROM card_attempt_item WHERE attempt_id = '${id}'`;

  it('the database refuses it', async () => {
    const { id } = await started(await openBills());
    const client = await connect();
    try {
      expect(await refusalOf(client, copy(true, id))).toBe('card_attempt_item_one_holder');
      const alone = copy(false, id).split(';')[0] ?? '';
      expect(await refusalOf(client, alone)).toBe('card_attempt_items_add_up');
      const dearer = `UPDATE card_attempt SET total_cents = total_cents + 1 WHERE id = '${id}'`;
      expect(await refusalOf(client, dearer)).toBe('card_attempt_frozen');
      const cheaper = `UPDATE card_attempt_item SET fine_cents = 0 WHERE attempt_id = '${id}'`;
      expect(await refusalOf(client, cheaper)).toBe('card_attempt_item_frozen');
      const ended = `UPDATE card_attempt SET status = 'EXPIRED' WHERE id = '${id}'`;
      expect(await refusalOf(client, ended)).toBe('card_attempt_pending_is_open');
      const settled = `UPDATE card_attempt SET status = 'SETTLED', ended_at = now() WHERE id = '${id}'`;
      const unsettled = `UPDATE card_attempt SET status = 'EXPIRED' WHERE id = '${id}'`;
      expect(await refusalOf(client, settled, unsettled)).toBe('card_attempt_settled_stays');
    } finally {
      await client.end();
    }
  });
});
