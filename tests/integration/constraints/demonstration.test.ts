import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAccountNumber, parseTaxId } from '@/lib/accounts';
import { demonstrationCustomers, personas } from '@/prisma/personas';
import { demonstrationIndexFactors } from '@/prisma/personas/index-factors';
import { missingIndexFactor } from '@/prisma/personas/missing-index-factor';
import { resetDatabase, testDatabaseUrl } from '@/tests/support/database';
import { connect } from './connection';

const run = promisify(execFile);
let client: pg.Client;

beforeAll(async () => {
  await resetDatabase('demonstration');
  client = await connect();
});
afterAll(() => client.end());

async function seed(...flags: readonly string[]): Promise<string> {
  const command = ['--conditions=react-server', '--import', 'tsx', 'prisma/seed.ts', ...flags];
  const { stdout } = await run(process.execPath, command, {
    env: { ...process.env, DATABASE_URL: testDatabaseUrl() },
  });
  return stdout;
}

async function answer<T>(sql: string): Promise<T | undefined> {
  const { rows } = await client.query<{ answer: T }>(sql);
  return rows[0]?.answer;
}

describe('the demonstration', () => {
  it.each(demonstrationCustomers.map((customer) => [customer.name, customer] as const))(
    'gives %s an account number and a CPF or CNPJ with right check digits',
    (_, { accountNumber, taxId }) => {
      expect(parseAccountNumber(accountNumber)).toEqual({ ok: true, value: accountNumber });
      if (taxId !== null) expect(parseTaxId(taxId)).toEqual({ ok: true, value: taxId });
    },
  );

  it('asks for no index that is missing, but for the one that shows what happens then', () => {
    const known = demonstrationIndexFactors.map(({ month }): string => month);
    const late = personas
      .filter((persona) => persona !== missingIndexFactor)
      .flatMap(({ bills = [], slips = [] }) => [
        ...bills.filter((bill) => !bill.payment && !bill.closed),
        ...slips,
      ])
      .filter(({ dueOn }) => dueOn < '2019-04-19')
      .map(({ dueOn }) => monthBefore(dueOn));
    expect(late.length).toBeGreaterThan(15);
    expect(late.filter((month) => !known.includes(month))).toEqual([]);
    expect(known).not.toContain(monthBefore(missingIndexFactor.bills?.[0]?.dueOn ?? ''));
  });

  it('holds no bill for a card payment that nobody can conclude or let go', async () => {
    const sql = `SELECT count(*)::int AS answer FROM bill b WHERE b.review_reason = 'CARD_PAYMENT' AND NOT EXISTS (
      SELECT FROM card_attempt_item i JOIN card_attempt a ON a.id = i.attempt_id
      WHERE i.bill_id = b.id AND i.holding AND a.status = 'PENDING')`;
    expect(await answer(sql)).toBe(0);
  });

  it("holds the manual's sums", async () => {
    const own = `premises p JOIN bill b ON b.premises_id = p.id WHERE p.account_number = '4647262'`;
    expect(await answer(`SELECT sum(total_cents)::int AS answer FROM ${own} AND b.status = 'OPEN'`)).toBe(
      37603,
    );
    expect(
      await answer(`SELECT sum(total_cents)::int AS answer FROM ${own} AND b.reference_month LIKE '2017-%'`),
    ).toBe(59503);
  });

  it('is not loaded twice, and gives its first statement the number of the manual', async () => {
    const before = await answer('SELECT count(*)::int AS answer FROM bill');
    expect(await seed()).toContain('já estava carregada');
    expect(await answer('SELECT count(*)::int AS answer FROM bill')).toBe(before);
    const first = `nextval('debt_statement_sequence') - (SELECT count(*) FROM debt_statement)`;
    expect(await answer(`SELECT (${first})::int AS answer`)).toBe(18466729);
  });

  it('names its customers without a database', async () => {
    expect(JSON.parse(await seed('--list'))).toEqual(demonstrationCustomers);
  });
});

function monthBefore(date: string): string {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 2;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
