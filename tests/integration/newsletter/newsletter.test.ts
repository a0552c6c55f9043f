import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { termAt } from '@/lib/keeping';
import { civilDate } from '@/lib/kernel/civil-date';
import type { Transport } from '@/lib/mail/mail';
import { sendWaitingMail } from '@/lib/mail/send';
import { issueKey } from '@/lib/newsletter';
import {
  askForNews,
  confirmNews,
  isConfirmable,
  leaveNews,
  newsForgetting,
  sendNewsletter,
} from '@/lib/newsletter/use-cases';
import { resetDatabase } from '../../support/database';
import { trace } from '../../support/persona';

beforeEach(() => resetDatabase());

const from = (clientAddress: string) => ({ ...trace, clientAddress });
const letters = () => database().outgoingMail.findMany({ orderBy: { createdAt: 'asc' } });
const subscriptions = () => database().newsletterSubscription.findMany();
const issue = {
  key: issueKey('2019-05'),
  subject: 'Novidades de maio',
  heading: 'Obras na rua',
  paragraphs: ['A rede nova começa em maio.'],
  link: { label: 'Ver no portal', url: 'https://portal.example.org/' },
};

/** The token in the last letter. */
async function lastToken(): Promise<string> {
  const text = (await letters()).at(-1)?.text ?? '';
  return /\/novidades\/confirmar\/([\w-]{43})/.exec(text)?.[1] ?? '';
}

async function subscribed(email: string): Promise<string> {
  await askForNews(email, from(`client of ${email}`));
  const confirmed = await confirmNews(await lastToken(), trace);
  if (!confirmed.ok) throw new Error(confirmed.error.code);
  return (await database().newsletterSubscription.findUniqueOrThrow({ where: { email } })).leaveKey;
}

describe('asking for news', () => {
  it('gets the same answer for an unknown, a waiting and a confirmed address, and a letter each time', async () => {
    const answers = [
      await askForNews('maria@example.org', trace),
      await askForNews('maria@example.org', trace),
    ];
    await confirmNews(await lastToken(), trace);
    answers.push(await askForNews('maria@example.org', trace));
    expect(answers).toEqual(Array(3).fill({ ok: true, value: undefined }));
    expect((await letters()).map(({ subject }) => subject.replace(/ .*/, ''))).toEqual([
      'Confirme:',
      'Confirme:',
      'Você',
    ]);
  });

  it('keeps the token as a hash, and the mail address beside no client', async () => {
    await askForNews('maria@example.org', trace);
    const [row] = await subscriptions();
    expect(row?.confirmHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(row)).not.toContain(await lastToken());
    expect(JSON.stringify(await database().newsletterAsking.findMany())).not.toContain('maria');
  });

  it('writes three letters a day to an address, wherever they are asked from, and answers the fourth alike', async () => {
    const asked = Array.from({ length: 6 }, (_, index) =>
      askForNews('maria@example.org', from(`198.51.100.${index}`)),
    );
    expect((await Promise.all(asked)).every(({ ok }) => ok)).toBe(true);
    expect(await letters()).toHaveLength(3);
    await database().$executeRaw`UPDATE newsletter_asking SET at = at - interval '24 hours'`;
    await askForNews('maria@example.org', trace);
    expect(await letters()).toHaveLength(4);
  });

  it('takes ten an hour from a client, also at once, whatever the addresses', async () => {
    const asked = Array.from({ length: 12 }, (_, index) => askForNews(`p${index}@example.org`, trace));
    const answers = await Promise.all(asked);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(10);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'TOO_MANY_REQUESTS' } });
    await database().$executeRaw`UPDATE newsletter_asking SET at = at - interval '61 minutes'`;
    expect((await askForNews('p99@example.org', trace)).ok).toBe(true);
  });
});

describe('confirming', () => {
  it('works once, and looking changes nothing', async () => {
    await askForNews('maria@example.org', trace);
    const token = await lastToken();
    expect([await isConfirmable(token), await isConfirmable(token)]).toEqual([true, true]);
    expect((await subscriptions())[0]?.confirmedAt).toBeNull();
    expect((await confirmNews(token, trace)).ok).toBe(true);
    expect(await isConfirmable(token)).toBe(false);
    expect(await confirmNews(token, trace)).toEqual({
      ok: false,
      error: { code: 'CONFIRMATION_LINK_INVALID' },
    });
    expect((await subscriptions())[0]?.confirmedAt).not.toBeNull();
  });

  it('of two at the same time one is taken, and one note is on the trail', async () => {
    await askForNews('maria@example.org', trace);
    const token = await lastToken();
    const both = await Promise.all([confirmNews(token, trace), confirmNews(token, trace)]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    const notes = await database().auditEvent.findMany({ where: { action: 'NEWSLETTER_CONFIRMED' } });
    expect(notes.map(({ subjectId, details }) => [subjectId, details])).toEqual([
      [(await subscriptions())[0]?.id, { consent: '2026-11' }],
    ]);
  });

  it.each([
    ["interval '47 hours 59 minutes'", true],
    ["interval '48 hours'", false],
    ["interval '48 hours 1 minute'", false],
  ])('after %s: %s', async (elapsed, works) => {
    await askForNews('maria@example.org', trace);
    await database().$executeRawUnsafe(
      `UPDATE newsletter_subscription SET confirm_until = confirm_until - ${elapsed}`,
    );
    expect((await confirmNews(await lastToken(), trace)).ok).toBe(works);
  });

  it('takes the later of two links only', async () => {
    await askForNews('maria@example.org', trace);
    const first = await lastToken();
    await askForNews('maria@example.org', trace);
    expect((await confirmNews(first, trace)).ok).toBe(false);
    expect((await confirmNews(await lastToken(), trace)).ok).toBe(true);
  });

  it('takes no token that never was', async () => {
    expect((await confirmNews('x'.repeat(43), trace)).ok).toBe(false);
    expect((await confirmNews('', trace)).ok).toBe(false);
  });
});

describe('leaving', () => {
  it('deletes the address and every letter to it, and the trail does not hold it', async () => {
    const key = await subscribed('maria@example.org');
    await sendNewsletter(issue);
    await leaveNews(key, trace);
    expect([await subscriptions(), await letters()]).toEqual([[], []]);
    const trail = await database().auditEvent.findMany();
    expect(trail.map(({ action }) => action)).toEqual(['NEWSLETTER_CONFIRMED', 'NEWSLETTER_LEFT']);
    expect(trail.map(({ details, subjectId }) => JSON.stringify([details, subjectId])).join()).not.toContain(
      '@',
    );
  });

  it('done again, or by two at once, changes nothing more', async () => {
    const key = await subscribed('maria@example.org');
    await Promise.all([leaveNews(key, trace), leaveNews(key, trace)]);
    await leaveNews(key, trace);
    expect(await database().auditEvent.count({ where: { action: 'NEWSLETTER_LEFT' } })).toBe(1);
  });

  it('is open to an address that nobody confirmed: its link ends with it', async () => {
    await askForNews('maria@example.org', trace);
    const token = await lastToken();
    const [row] = await subscriptions();
    await leaveNews(row?.leaveKey ?? '', trace);
    expect([await subscriptions(), await letters()]).toEqual([[], []]);
    expect((await confirmNews(token, trace)).ok).toBe(false);
  });

  it('stops a letter that is being sent at that moment', async () => {
    const key = await subscribed('maria@example.org');
    const handedOver: boolean[] = [];
    const transport: Transport = async (_parcel, handOver) => {
      await leaveNews(key, trace);
      handedOver.push(await handOver());
      return { kind: 'LOST' };
    };
    expect(await sendWaitingMail({ transport })).toBe(0);
    expect(handedOver).toEqual([false]);
    expect(await letters()).toEqual([]);
  });
});

describe('an issue', () => {
  it('goes to each confirmed address once, also when it is begun again or by two at once', async () => {
    await subscribed('maria@example.org');
    await subscribed('joao@example.org');
    await askForNews('waiting@example.org', from('client of waiting'));
    await database().outgoingMail.deleteMany();
    const written = await Promise.all([sendNewsletter(issue), sendNewsletter(issue)]);
    expect(written.reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(await sendNewsletter(issue)).toBe(0);
    expect((await letters()).map(({ recipient }) => recipient).toSorted()).toEqual([
      'joao@example.org',
      'maria@example.org',
    ]);
    expect(await sendNewsletter({ ...issue, key: issueKey('2019-06') })).toBe(2);
  });

  it('is written in full over more than one batch', async () => {
    await database().$executeRaw`
      INSERT INTO newsletter_subscription (id, email, consent_version, leave_key, confirmed_at)
      SELECT gen_random_uuid(), 'p' || n || '@example.org', '2026-11', gen_random_uuid(), now()
      FROM generate_series(1, 1000) AS n`;
    expect(await sendNewsletter(issue)).toBe(1_000);
    expect(await database().outgoingMail.count()).toBe(1_000);
  });

  it('carries the way to leave: in its words, and for one click by RFC 8058', async () => {
    const key = await subscribed('maria@example.org');
    await database().outgoingMail.deleteMany();
    await sendNewsletter(issue);
    const sent: string[] = [];
    const transport: Transport = async ({ bytes }) => {
      sent.push(bytes.toString());
      return { kind: 'SENT' };
    };
    await sendWaitingMail({ transport });
    const head = (sent[0] ?? '').split('\r\n\r\n')[0]?.replace(/\r\n\s+/g, ' ') ?? '';
    expect(head).toMatch(
      new RegExp(`^List-Unsubscribe: <https?://[^>]+/api/v1/newsletter/leave/${key}>$`, 'm'),
    );
    expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    const [letter] = await letters();
    for (const words of [letter?.text, letter?.html]) expect(words).toContain(`/novidades/sair/${key}`);
  });

  it('reaches nobody who left, whichever of the two comes first', async () => {
    const key = await subscribed('maria@example.org');
    await Promise.all([sendNewsletter(issue), leaveNews(key, trace)]);
    expect(await letters()).toEqual([]);
  });
});

describe('what nobody confirmed', () => {
  it('is forgotten after its time, with its letters and what was counted', async () => {
    await subscribed('maria@example.org');
    await askForNews('joao@example.org', trace);
    const [forgetUnconfirmed] = newsForgetting.UNCONFIRMED_NEWS;
    expect(await forgetUnconfirmed?.()).toBe(0);
    await database()
      .$executeRaw`UPDATE newsletter_subscription SET confirm_until = confirm_until - interval '48 hours'`;
    await database().$executeRaw`UPDATE newsletter_asking SET at = at - interval '1 day'`;
    expect(await forgetUnconfirmed?.()).toBe(1);
    const asOf = civilDate('2019-04-22');
    await newsForgetting.NEWS_ASKING[0]?.({ term: termAt('NEWS_ASKING', asOf), asOf });
    expect((await subscriptions()).map(({ email }) => email)).toEqual(['maria@example.org']);
    expect((await letters()).map(({ recipient }) => recipient)).toEqual(['maria@example.org']);
    expect(await database().newsletterAsking.count()).toBe(0);
  });
});

const row = (values: string) =>
  `INSERT INTO newsletter_subscription (id, email, consent_version, leave_key, confirm_hash, confirm_until, confirmed_at)
   VALUES (gen_random_uuid(), ${values})`;

it.each([
  ['an address in capitals', 'email_lower', `'A@example.org', 'x', gen_random_uuid(), NULL, NULL, now()`],
  ['no address', 'email_lower', `'maria', 'x', gen_random_uuid(), NULL, NULL, now()`],
  [
    'waiting without an end',
    'waits_or_confirmed',
    `'a@example.org', 'x', gen_random_uuid(), repeat('a', 64), NULL, NULL`,
  ],
  [
    'neither waiting nor confirmed',
    'waits_or_confirmed',
    `'a@example.org', 'x', gen_random_uuid(), NULL, NULL, NULL`,
  ],
  [
    'confirmed and waiting',
    'waits_or_confirmed',
    `'a@example.org', 'x', gen_random_uuid(), repeat('a', 64), now(), now()`,
  ],
  [
    'a token that is no hash',
    'confirm_hash_format',
    `'a@example.org', 'x', gen_random_uuid(), repeat('Z', 64), now(), NULL`,
  ],
])('the database refuses %s', async (_case, constraint, values) => {
  await expect(database().$executeRawUnsafe(row(values))).rejects.toThrow(constraint);
});
