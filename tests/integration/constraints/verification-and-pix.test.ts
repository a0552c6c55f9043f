import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptAndUndo, connect, refusalOf } from './connection';

let client: pg.Client;
beforeAll(async () => {
  client = await connect();
});
afterAll(() => client.end());

const documentId = '01900000-0001-7fff-8000-0000000000d1';

const documentRow = {
  id: `'${documentId}'`,
  code: "'23456789ABCDEFGH'",
  kind: "'DEBT_STATEMENT'",
  subject_id: `'${documentId}'`,
  issued_on: "'2019-04-22'",
  amount_cents: '41529',
  valid_until: "'2019-04-29'",
  barcode: "'82630000004152900414250046472620184667291415'",
  pix_txid: "'EXT18466729'",
  pix_text: "'000201'",
  facts_key: `'${'a'.repeat(64)}'`,
};

const paymentRow = {
  end_to_end_id: "'E1234567820190422120000000000001'",
  txid: "'EXT18466729'",
  amount_cents: '41529',
  paid_at: "'2019-04-22T12:00:00Z'",
  match: "'MATCHED'",
  document_id: `'${documentId}'`,
};

function insert(table: string, row: Record<string, string>): string {
  const columns = Object.keys(row).map((name) => `"${name}"`);
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${Object.values(row).join(', ')})`;
}

const document = (changes: Partial<typeof documentRow> = {}) =>
  insert('issued_document', { ...documentRow, ...changes });
const payment = (changes: Partial<typeof paymentRow> = {}) =>
  insert('pix_payment', { ...paymentRow, ...changes });

describe('an issued document', () => {
  it('right in everything is taken', () => acceptAndUndo(client, document(), payment()));

  it.each([
    ['issued_document_code_format', { code: "'0345678ABCDEFGHJ'" }],
    ['issued_document_code_format', { code: "'S345678ABCDEFGHJ'" }],
    ['issued_document_facts_key_format', { facts_key: `'${'Z'.repeat(64)}'` }],
    ['issued_document_amount_positive', { amount_cents: '0', barcode: 'NULL' }],
    ['issued_document_validity', { valid_until: "'2019-04-21'" }],
    ['issued_document_barcode_format', { barcode: `'8263000000415290041425004647262018466729141X'` }],
    ['issued_document_barcode_amount', { amount_cents: '41530' }],
    ['issued_document_barcode_amount', { amount_cents: 'NULL' }],
    ['issued_document_pix_txid_format', { pix_txid: "'EXT-1'" }],
    ['issued_document_pix_whole', { pix_text: 'NULL' }],
    ['issued_document_pix_whole', { pix_txid: 'NULL' }],
  ])('is refused by %s: %j', async (constraint, changes) => {
    expect(await refusalOf(client, document(changes))).toBe(constraint);
  });

  it.each([
    ['issued_document_code_key', { id: 'gen_random_uuid()', facts_key: `'${'b'.repeat(64)}'` }],
    ['issued_document_facts_key_key', { id: 'gen_random_uuid()', code: "'33456789ABCDEFGH'" }],
  ])('is the only one by %s', async (constraint, changes) => {
    expect(await refusalOf(client, document(), document(changes))).toBe(constraint);
  });

  it.each([
    ['UPDATE issued_document SET amount_cents = 1'],
    ['DELETE FROM issued_document'],
    ['TRUNCATE issued_document CASCADE'],
  ])('is kept from %s', async (change) => {
    expect(await refusalOf(client, document(), change)).toBe('issued_document_frozen');
  });
});

describe('a Pix payment', () => {
  it.each([
    ['pix_payment_end_to_end_id_format', { end_to_end_id: "'X1234567820190422120000000000001'" }],
    ['pix_payment_amount_positive', { amount_cents: '0' }],
    ['pix_payment_txid_format', { txid: "'***'" }],
    ['pix_payment_matched_to_document', { document_id: 'NULL' }],
    ['pix_payment_matched_to_document', { match: "'UNKNOWN_TXID'" }],
    ['pix_payment_document_id_fkey', { document_id: 'gen_random_uuid()' }],
  ])('is refused by %s: %j', async (constraint, changes) => {
    expect(await refusalOf(client, document(), payment(changes))).toBe(constraint);
  });

  it('is the only one of its end-to-end id, and stays as it came in', async () => {
    expect(await refusalOf(client, document(), payment(), payment())).toBe('pix_payment_pkey');
    const change = 'UPDATE pix_payment SET amount_cents = 1';
    expect(await refusalOf(client, document(), payment(), change)).toBe('pix_payment_frozen');
  });
});

it('an answer that is no object is refused', async () => {
  const row = { id: 'gen_random_uuid()', verdict: "'[]'" };
  expect(await refusalOf(client, insert('verification_check', row))).toBe(
    'verification_check_verdict_object',
  );
});
