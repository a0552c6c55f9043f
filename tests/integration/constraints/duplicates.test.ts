import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formerOccupant } from '@/prisma/personas/former-occupant';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { resetDatabase } from '@/tests/support/database';
import { acceptAndUndo, connect, refusalOf } from './connection';

let client: pg.Client;

beforeAll(async () => {
  await resetDatabase('demonstration');
  client = await connect();
});
afterAll(() => client.end());

const bill = mariaAparecida.bills?.at(-1)?.id;
const anotherBill = (kind: string, status = 'OPEN') => `
  INSERT INTO bill (id, premises_id, customer_id, reference_month, kind, status, issued_on, due_on, total_cents)
  SELECT gen_random_uuid(), premises_id, customer_id, reference_month, '${kind}', '${status}', issued_on, due_on, 0
  FROM bill WHERE id = '${bill}'`;

const linkAgain = (link: string | undefined) => `
  INSERT INTO premises_link (id, premises_id, customer_id, role, since)
  SELECT gen_random_uuid(), premises_id, customer_id, role, '2019-01-01' FROM premises_link WHERE id = '${link}'`;

describe('one bill of a premises, month and kind', () => {
  it('refuses a second one', async () => {
    expect(await refusalOf(client, anotherBill('MONTHLY'))).toBe('bill_one_per_month');
  });

  it.each(['PRESCRIBED', 'IN_INSTALLMENTS'])('refuses a second one that is %s', async (status) => {
    expect(await refusalOf(client, anotherBill('MONTHLY', status))).toBe('bill_one_per_month');
  });

  it('refuses to revive a cancelled one beside its successor', async () => {
    const revive = `UPDATE bill SET status = 'OPEN', settled_on = NULL WHERE status = 'CANCELLED'`;
    expect(await refusalOf(client, anotherBill('MONTHLY', 'CANCELLED'), revive)).toBe('bill_one_per_month');
  });

  it.each(['CANCELLED', 'AMENDED'])('accepts one beside a bill that is %s', async (status) => {
    await acceptAndUndo(client, anotherBill('MONTHLY', status), anotherBill('MONTHLY', status));
  });

  it('accepts a supplementary one beside the monthly one', async () => {
    await acceptAndUndo(client, anotherBill('SUPPLEMENTARY'));
  });
});

describe('one open link of a customer, premises and role', () => {
  it('refuses a second one', async () => {
    expect(await refusalOf(client, linkAgain(mariaAparecida.links[0]?.id))).toBe('premises_link_one_open');
  });

  it('accepts a new one after the former has ended', async () => {
    await acceptAndUndo(client, linkAgain(formerOccupant.links[0]?.id));
  });
});

describe('identifiers', () => {
  it('refuses one CPF for two customers', async () => {
    const statement = `INSERT INTO customer (id, name, tax_id) VALUES (gen_random_uuid(), 'OUTRA', '11144477735')`;
    expect(await refusalOf(client, statement)).toBe('customer_tax_id_key');
  });

  it('refuses a paid bill to be taken away from under its payment', async () => {
    const paid = mariaAparecida.bills?.at(0)?.id;
    const statements = [
      `DELETE FROM bill_line WHERE bill_id = '${paid}'`,
      `DELETE FROM bill WHERE id = '${paid}'`,
    ];
    expect(await refusalOf(client, ...statements)).toBe('payment_bill_id_fkey');
  });
});
