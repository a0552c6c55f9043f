import { beforeEach, describe, expect, it, test } from 'vitest';
import { subjects } from '@/app/verificar/subjects';
import { database } from '@/lib/db/client';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import type { PixNotice } from '@/lib/pix-charge';
import { checkNoticeSecret, receivePix } from '@/lib/pix-charge/use-cases';
import { verify } from '@/lib/verification/use-cases';
import { resetDatabase } from '../../support/database';
import { trace } from '../../support/persona';

const manualBarcode = '82630000004152900414250046472620184667291415';
const secret = 'only-for-tests-only-for-tests-only';
const checked = checkNoticeSecret(secret, secret);
if (!checked.ok) throw new Error(checked.error.code);
const provider = checked.value;
const notice: PixNotice = {
  endToEndId: 'E1234567820190422120000000000001',
  txid: 'EXT18466729',
  amount: cents(41_529),
  paidAt: '2019-04-22T12:00:00.000Z',
};

beforeEach(() => resetDatabase('demonstration'));

const kept = () => database().pixPayment.findMany();
const trail = () => database().auditEvent.findMany({ where: { action: { startsWith: 'PIX' } } });

async function standing() {
  const answer = await verify(manualBarcode, { asOf: civilDate('2019-04-22'), trace, subjects });
  return answer.ok && answer.value.verdict.code === 'GENUINE' ? answer.value.verdict.standing : null;
}

describe('a Pix that came in', () => {
  it('for a document with its amount is matched to it, and whoever verifies the document is told', async () => {
    expect(await standing()).toBe('PAYABLE');
    expect(await receivePix(provider, [notice], trace)).toEqual({ received: 1, repeated: 0 });
    expect(await kept()).toMatchObject([{ match: 'MATCHED', txid: 'EXT18466729', amountCents: 41_529n }]);
    expect(await standing()).toBe('RECEIVED');
  });

  test.each([
    ['another amount', { amount: cents(41_528) }, 'WRONG_AMOUNT'],
    ['an identifier of nobody', { txid: 'EXT999999' }, 'UNKNOWN_TXID'],
    ['no identifier', { txid: null }, 'UNKNOWN_TXID'],
  ])('with %s is kept and pays nothing', async (_case, changes, match) => {
    await receivePix(provider, [{ ...notice, ...changes }], trace);
    expect(await kept()).toMatchObject([{ match }]);
    expect(await standing()).toBe('PAYABLE');
  });

  it('told twice, also at the same time and in one notice, is kept once', async () => {
    const answers = await Promise.all([
      receivePix(provider, [notice], trace),
      receivePix(provider, [notice], trace),
      receivePix(provider, [notice, notice], trace),
    ]);
    expect(answers.reduce((sum, answer) => sum + answer.received, 0)).toBe(1);
    expect(await kept()).toHaveLength(1);
    expect(await trail()).toHaveLength(1);
  });

  it('told again with another amount changes nothing and is put in the trail', async () => {
    await receivePix(provider, [notice], trace);
    expect(await receivePix(provider, [{ ...notice, amount: cents(1) }], trace)).toEqual({
      received: 0,
      repeated: 1,
    });
    expect(await kept()).toMatchObject([{ amountCents: 41_529n }]);
    expect((await trail()).map((event) => event.action)).toEqual(['PIX_RECEIVED', 'PIX_NOTICE_CONFLICT']);
  });

  it('in two notices that name the same ones in another order is not lost to a deadlock', async () => {
    const other = { ...notice, endToEndId: 'E1234567820190422120000000000002' };
    await Promise.all([
      receivePix(provider, [notice, other], trace),
      receivePix(provider, [other, notice], trace),
    ]);
    expect(await kept()).toHaveLength(2);
  });
});

describe('a notice', () => {
  it('with the secret is taken, without or with another it is refused', () => {
    expect(checkNoticeSecret(secret, secret)).toEqual({ ok: true, value: { program: 'pix-provider' } });
    for (const forged of ['', `${secret}x`, secret.slice(1)]) {
      expect(checkNoticeSecret(forged, secret)).toEqual({
        ok: false,
        error: { code: 'PIX_NOTICE_NOT_AUTHENTIC' },
      });
    }
  });

  it('has nowhere to go when no secret is configured', () => {
    expect(checkNoticeSecret('', undefined)).toEqual({ ok: false, error: { code: 'RESOURCE_NOT_FOUND' } });
  });
});
