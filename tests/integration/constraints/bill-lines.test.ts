import type pg from 'pg';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chargeExemptions } from '@/prisma/personas/charge-exemptions';
import { resetDatabase } from '@/tests/support/database';
import { acceptAndUndo, connect, refusalOf } from './connection';

let client: pg.Client;

beforeAll(async () => {
  await resetDatabase('demonstration');
});
beforeEach(async () => {
  client = await connect();
  return () => client.end();
});

// Water 70.00, sewer 30.00, fine 2.00, interest 1.00, less a credit of 1.50: 101.50.
const bill = `'${chargeExemptions.bills?.[2]?.id}'`;
const other = `'${chargeExemptions.bills?.[1]?.id}'`;
const addLine = (kind: string, cents: number, position = 9) =>
  `INSERT INTO bill_line (bill_id, position, kind, description, amount_cents)
   VALUES (${bill}, ${position}, '${kind}', 'LINHA', ${cents})`;
const setTotal = (cents: number) => `UPDATE bill SET total_cents = ${cents} WHERE id = ${bill}`;

describe('the lines of a bill make its total', () => {
  it('refuses a total without its lines', async () => {
    expect(await refusalOf(client, setTotal(10151))).toBe('bill_lines_add_up');
  });

  it('refuses a line more', async () => {
    expect(await refusalOf(client, addLine('SERVICE', 1))).toBe('bill_lines_add_up');
  });

  it('refuses a line less', async () => {
    const statement = `DELETE FROM bill_line WHERE bill_id = ${bill} AND kind = 'SEWER'`;
    expect(await refusalOf(client, statement)).toBe('bill_lines_add_up');
  });

  it('refuses a line of another amount', async () => {
    const statement = `UPDATE bill_line SET amount_cents = 6999 WHERE bill_id = ${bill} AND kind = 'WATER'`;
    expect(await refusalOf(client, statement)).toBe('bill_lines_add_up');
  });

  it('refuses a line moved to another bill, for the sake of the one it leaves', async () => {
    const statements = [
      `UPDATE bill_line SET bill_id = ${other}, position = 9 WHERE bill_id = ${bill} AND kind = 'SEWER'`,
      `UPDATE bill SET total_cents = total_cents + 3000 WHERE id = ${other}`,
    ];
    expect(await refusalOf(client, ...statements)).toBe('bill_lines_add_up');
  });

  it('refuses a bill without lines that asks for something', async () => {
    const statement = `
      INSERT INTO bill (id, premises_id, customer_id, reference_month, issued_on, due_on, total_cents)
      SELECT gen_random_uuid(), premises_id, customer_id, '2019-03', '2019-03-28', '2019-04-08', 1 FROM bill WHERE id = ${bill}`;
    expect(await refusalOf(client, statement)).toBe('bill_lines_add_up');
  });

  it.each([
    ['SERVICE', 10250],
    ['LATE_FINE', 10250],
    ['MONETARY_CORRECTION', 10250],
    ['INSTALLMENT', 10250],
    ['CREDIT', 10050],
    ['TAX_WITHHELD', 10050],
  ])('counts a line of 1.00 of kind %s into %i cents', async (kind, total) => {
    await acceptAndUndo(client, addLine(kind, 100), setTotal(total));
    expect(await refusalOf(client, addLine(kind, 100), setTotal(total + 1))).toBe('bill_lines_add_up');
  });

  it('refuses the total of a transaction that did not see the line another has added meanwhile', async () => {
    const rival = await connect();
    try {
      await client.query('BEGIN');
      await client.query(addLine('SERVICE', 100, 10));
      await client.query(setTotal(10250));
      await rival.query('BEGIN');
      await rival.query(addLine('SERVICE', 200, 11));
      const rivalTotal = rival.query(setTotal(10350));
      await client.query('COMMIT');
      await rivalTotal;
      await expect(rival.query('COMMIT')).rejects.toMatchObject({ constraint: 'bill_lines_add_up' });
    } finally {
      await rival.end();
    }
  });
});
