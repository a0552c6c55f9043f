import { readFileSync } from 'node:fs';
import pg from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import { subjects } from '@/app/verificar/subjects';
import { digitableLine } from '@/lib/collection';
import { database } from '@/lib/db/client';
import { debtStatementPdf, getDebtStatement, issueDebtStatement, listDebts } from '@/lib/debts/use-cases';
import { civilDate } from '@/lib/kernel/civil-date';
import { checkNoticeSecret, receivePix } from '@/lib/pix-charge/use-cases';
import { verify } from '@/lib/verification/use-cases';
import { slipsAndCharges } from '@/prisma/personas/slips-and-charges';
import { resetDatabase, testDatabaseUrl } from '../../support/database';
import { noChoice, scopeOf, trace } from '../../support/persona';

const asOf = civilDate('2019-04-22');
const francisco = scopeOf(slipsAndCharges);
const secret = 'only-for-tests-only-for-tests-only';
const migration = new URL(
  '../../../prisma/migrations/20261128150000_statement_turns/migration.sql',
  import.meta.url,
);

beforeEach(() => resetDatabase('demonstration'));

async function debts(on = asOf) {
  const list = await listDebts(francisco, on);
  if (!list.ok) throw new Error(list.error.code);
  return list.value;
}

async function issue(choice: object) {
  const issued = await issueDebtStatement(francisco, { choice: { ...noChoice, ...choice }, asOf, trace });
  if (!issued.ok) throw new Error(issued.error.code);
  return issued.value;
}

/** The credit of R$ 25,00 with, in turn, each of five choices of what Francisco owes. */
async function choices() {
  const { bills, slips, charges, credits } = await debts();
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  const [creditIds, billIds, slipIds, chargeIds] = [ids(credits), ids(bills), ids(slips), ids(charges)];
  return [
    { billIds, creditIds },
    { slipIds, creditIds },
    { chargeIds, creditIds },
    { billIds, slipIds, creditIds },
    { billIds, chargeIds, creditIds },
  ];
}

async function standing(id: string, on = asOf) {
  const read = await getDebtStatement(francisco, id, on);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.standing;
}

async function verdict(text: string) {
  const answer = await verify(text, { asOf, trace, subjects });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.verdict;
}

async function payByPix(statement: Awaited<ReturnType<typeof issue>>) {
  const provider = checkNoticeSecret(secret, secret);
  if (!provider.ok || !statement.proof?.pix) throw new Error('No Pix');
  const notice = {
    endToEndId: 'E1234567820190422120000000000001',
    txid: statement.proof.pix.txid,
    amount: statement.totals.total,
    paidAt: '2019-04-22T12:00:00.000Z',
  };
  await receivePix(provider.value, [notice], trace);
}

describe('one credit of R$ 25,00, five statements (402216.5; Código Civil, art. 304)', () => {
  it('only the last one can be paid, and É verdadeiro? tells the others as overtaken', async () => {
    const five = [];
    for (const choice of await choices()) five.push(await issue(choice));
    const last = five.at(-1);
    for (const statement of five) {
      const isLast = statement === last;
      expect(await standing(statement.id)).toBe(isLast ? 'PAYABLE' : 'OVERTAKEN');
      for (const text of [digitableLine(statement.barcode), statement.proof?.code ?? '']) {
        const told = isLast ? { standing: 'PAYABLE' } : { standing: 'OVERTAKEN', replaced: true };
        expect(await verdict(text)).toMatchObject({ code: 'GENUINE', ...told });
      }
    }
  });

  it('one that is overtaken names the newer one, and is not printed again', async () => {
    const [first, second] = await choices();
    const older = await issue(first ?? {});
    const newer = await issue(second ?? {});
    const read = await getDebtStatement(francisco, older.id, asOf);
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.successor).toMatchObject({ id: newer.id, sequence: newer.sequence });
    expect(await debtStatementPdf(read.value)).toMatchObject({ error: { standing: 'OVERTAKEN' } });
  });

  it('issued in five tabs at once, they overtake each other in one order', async () => {
    const five = await Promise.all((await choices()).map(issue));
    const standings = await Promise.all(five.map(({ id }) => standing(id)));
    expect(standings.toSorted()).toEqual([...Array(4).fill('OVERTAKEN'), 'PAYABLE']);
  });

  it('the credit says by which statement it is reserved, until that expires', async () => {
    const [first] = await choices();
    const statement = await issue(first ?? {});
    expect((await debts()).credits[0]).toMatchObject({ spent: false, reservedBy: { id: statement.id } });
    expect((await debts(civilDate('2019-04-30'))).credits[0]?.reservedBy).toBeNull();
  });

  it('the same choice asked for again is the same statement, which counts again', async () => {
    const [first, second] = await choices();
    const older = await issue(first ?? {});
    const newer = await issue(second ?? {});
    const again = await issue(first ?? {});
    expect([again.id, again.sequence]).toEqual([older.id, older.sequence]);
    expect([await standing(older.id), await standing(newer.id)]).toEqual(['PAYABLE', 'OVERTAKEN']);
  });

  it('asked for again while it counts, it takes no other turn', async () => {
    const [first] = await choices();
    const { id: statementId } = await issue(first ?? {});
    await issue(first ?? {});
    expect(await database().statementTurn.count({ where: { statementId } })).toBe(1);
  });
});

describe('a statement that is paid after it was overtaken', () => {
  it('is told as received, its debts are asked for no more, its credit is spent: nothing is lost', async () => {
    const [first, second] = await choices();
    const older = await issue(first ?? {});
    const newer = await issue({ ...second, billIds: (await debts()).bills.map(({ id }) => id) });
    await payByPix(older);
    expect(await verdict(older.proof?.code ?? '')).toMatchObject({ standing: 'RECEIVED' });
    expect(await verdict(newer.proof?.code ?? '')).toMatchObject({ standing: 'RECEIVED' });
    const { bills, credits, totals } = await debts();
    expect([bills.every(({ inProcess }) => inProcess), totals.total]).toEqual([true, 0]);
    expect(credits[0]).toMatchObject({ spent: true, reservedBy: null });
    const refused = await issueDebtStatement(francisco, {
      choice: { ...noChoice, ...second },
      ...{ asOf, trace },
    });
    expect(refused).toMatchObject({
      error: { code: 'DEBTS_NOT_SELECTABLE', debts: [{ reason: 'CREDIT_SPENT' }] },
    });
  });
});

describe('statements from before there were turns', () => {
  it('stand in the order of their emission: the upgrade leaves the last one payable', async () => {
    const five = [];
    for (const choice of await choices()) five.push(await issue(choice));
    const upgrade =
      /INSERT INTO "debt_statement_turn"[^;]+;/.exec(readFileSync(migration, 'utf8'))?.[0] ?? '';
    const client = new pg.Client({ connectionString: testDatabaseUrl() });
    await client.connect();
    await client.query('ALTER TABLE debt_statement_turn DISABLE TRIGGER ALL');
    await client.query('DELETE FROM debt_statement_turn');
    await client.query(upgrade);
    await client.query('ALTER TABLE debt_statement_turn ENABLE TRIGGER ALL');
    await client.end();
    const standings = await Promise.all(five.map(({ id }) => standing(id)));
    expect(standings).toEqual([...Array(4).fill('OVERTAKEN'), 'PAYABLE']);
  });

  it('a turn once taken is neither changed nor removed', async () => {
    const client = new pg.Client({ connectionString: testDatabaseUrl() });
    await client.connect();
    await expect(client.query('DELETE FROM debt_statement_turn')).rejects.toMatchObject({
      constraint: 'debt_statement_turn_append_only',
    });
    await client.end();
  });
});
