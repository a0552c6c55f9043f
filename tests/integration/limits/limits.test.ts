import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { type Limit, type LimitCode, limits } from '@/lib/limits';
import {
  allowTry,
  type Counted,
  countHit,
  forgiveHits,
  hitForgetting,
  secondsUntilAllowed,
  takeCall,
} from '@/lib/limits/use-cases';
import { resetDatabase } from '../../support/database';
import { countHits, passTime, setAge } from '../../support/limits';

beforeEach(() => resetDatabase());

const codes = Object.keys(limits) as LimitCode[];
const key = '203.0.113.7';

const take = (...counted: readonly Counted[]) => database().$transaction((db) => takeCall(db, counted));
const waitFor = (limit: LimitCode) =>
  database().$transaction((db) => secondsUntilAllowed(db, [{ limit, key }]));

/** Counts as many as the limit allows, at this moment. */
async function fill(limit: LimitCode): Promise<void> {
  await database().$transaction(async (db) => {
    for (let count = 0; count < limits[limit].allowed; count += 1) await countHit(db, [{ limit, key }]);
  });
}

describe('time passes by the clock of the database', () => {
  it.each(codes)('%s: a second too early, in time, and a second later', async (limit) => {
    const { seconds, backoff }: Limit = limits[limit];
    await fill(limit);
    const full = backoff ? backoff.firstSeconds : seconds;
    // Asking takes its time too: the second before begins a tenth late.
    await setAge(limit, full - 0.9);
    expect(await waitFor(limit)).toBe(1);
    await setAge(limit, full);
    expect(await waitFor(limit)).toBe(0);
    await setAge(limit, full + 1);
    expect(await waitFor(limit)).toBe(0);
  });

  it('the wait that is told is the one to wait: so long passes, one second less does not', async () => {
    await fill('CASE');
    await setAge('CASE', 1_234.1);
    const refused = await take({ limit: 'CASE', key });
    if (refused.ok) throw new Error('It was not full');
    const { code, retryAfterSeconds } = refused.error;
    expect(code).toBe('TOO_MANY_REQUESTS');
    await passTime('CASE', retryAfterSeconds - 1);
    expect((await take({ limit: 'CASE', key })).ok).toBe(false);
    await passTime('CASE', 1);
    expect((await take({ limit: 'CASE', key })).ok).toBe(true);
  });
});

describe('what is counted', () => {
  it('two at once do not both take the last place', async () => {
    const all = Array.from({ length: limits.PRIVACY_REQUEST.allowed + 1 }, () =>
      take({ limit: 'PRIVACY_REQUEST', key }),
    );
    const passed = (await Promise.all(all)).filter(({ ok }) => ok);
    expect(passed).toHaveLength(limits.PRIVACY_REQUEST.allowed);
  });

  it('two that count for the same keys in another order do not wait for each other', async () => {
    const [one, other] = [
      { limit: 'CASE_LOOKUP_ADDRESS', key },
      { limit: 'CASE_LOOKUP_PROTOCOL', key: '20192000000001' },
    ] as const;
    const both = Array.from({ length: 8 }, (_, index) =>
      index % 2 === 0 ? take(one, other) : take(other, one),
    );
    expect((await Promise.all(both)).every(({ ok }) => ok)).toBe(true);
  });

  it('is nothing that was refused: impatience costs nothing', async () => {
    await fill('CASE');
    await take({ limit: 'CASE', key });
    expect(await countHits('CASE')).toBe(limits.CASE.allowed);
  });

  it('is nothing that was undone', async () => {
    const undone = database().$transaction(async (db) => {
      await countHit(db, [{ limit: 'CASE', key }]);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await countHits('CASE')).toBe(0);
  });

  it('of several limits holds by the one with the longest wait', async () => {
    await fill('CASE_LOOKUP_ADDRESS');
    await passTime('CASE_LOOKUP_ADDRESS', 3_000);
    await fill('CASE_LOOKUP_PROTOCOL');
    await setAge('CASE_LOOKUP_PROTOCOL', 0.1);
    const asked = [
      { limit: 'CASE_LOOKUP_ADDRESS', key },
      { limit: 'CASE_LOOKUP_PROTOCOL', key },
    ] as const;
    const refused = await database().$transaction((db) => allowTry(db, asked));
    expect(refused).toEqual({ ok: false, error: { code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: 3_600 } });
  });

  it('for one is not counted for another, nor for another limit', async () => {
    await fill('CASE');
    expect((await take({ limit: 'CASE', key: '198.51.100.9' })).ok).toBe(true);
    expect((await take({ limit: 'PUBLIC_REQUEST', key })).ok).toBe(true);
  });

  it('from addresses of one IPv6 network is counted as one', async () => {
    for (let count = 0; count < limits.CASE.allowed; count += 1)
      await take({ limit: 'CASE', key: `2001:db8:1:2::${count}` });
    expect((await take({ limit: 'CASE', key: '2001:db8:1:2:ffff::1' })).ok).toBe(false);
    expect((await take({ limit: 'CASE', key: '2001:db8:1:3::1' })).ok).toBe(true);
  });

  it('is forgiven for one alone', async () => {
    await fill('SIGN_IN_ACCOUNT');
    await take({ limit: 'SIGN_IN_ADDRESS', key });
    await forgiveHits(database(), { limit: 'SIGN_IN_ACCOUNT', key });
    expect(await waitFor('SIGN_IN_ACCOUNT')).toBe(0);
    expect(await countHits('SIGN_IN_ADDRESS')).toBe(1);
  });
});

describe('what is kept', () => {
  it('is a keyed hash, no address and no number', async () => {
    await take({ limit: 'CASE', key }, { limit: 'SIGN_IN_ACCOUNT', key: '4647262' });
    const rows = await database().limitHit.findMany();
    expect(rows.map(({ keyHash }) => keyHash)).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    const plain = database()
      .$executeRaw`INSERT INTO limit_hit (limit_code, key_hash) VALUES ('CASE', ${key})`;
    await expect(plain).rejects.toThrow('limit_hit_key_hash_format');
  });

  it('is forgotten with its window: by the next that is counted, whosever, and by a job', async () => {
    await fill('CASE');
    await passTime('CASE', 3_600);
    await take({ limit: 'CASE', key: '198.51.100.9' });
    expect(await countHits('CASE')).toBe(1);
    await fill('VERIFICATION');
    await passTime('VERIFICATION', 600);
    expect(await hitForgetting.COUNT[0]?.()).toBe(limits.VERIFICATION.allowed);
    expect(await countHits('CASE')).toBe(1);
  });
});
