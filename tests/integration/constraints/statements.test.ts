import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { billsUnderReview } from '@/prisma/personas/bills-under-review';
import { slipsAndCharges } from '@/prisma/personas/slips-and-charges';
import { resetDatabase } from '@/tests/support/database';
import { acceptAndUndo, connect, refusalOf } from './connection';
import { ids, item, plainItem, statement } from './statement-rows';

let client: pg.Client;

// A slip, a charge and a credit of her own, beside those that are another premises'.
const ownDebts = {
  slip: '01900000-0001-7006-8000-000000000001',
  charge: '01900000-0001-7007-8000-000000000001',
  credit: '01900000-0001-7008-8000-000000000001',
};

const giveOwnDebts = `
  INSERT INTO service_slip (id, premises_id, customer_id, number, charge_type_code, description, issued_on, due_on, amount_cents)
    VALUES ('${ownDebts.slip}', '${ids.premises}', '${ids.customer}', 1, 28, 'GUIA', '2019-04-01', '2019-04-10', 1000);
  INSERT INTO charge_to_come (id, premises_id, customer_id, kind, description, installments, remaining_cents, created_on)
    VALUES ('${ownDebts.charge}', '${ids.premises}', '${ids.customer}', 'SERVICE', 'SERVIÇO', 1, 500, '2019-04-01');
  INSERT INTO credit (id, premises_id, customer_id, description, remaining_cents, created_on)
    VALUES ('${ownDebts.credit}', '${ids.premises}', '${ids.customer}', 'CRÉDITO', 300, '2019-04-01')`;

beforeAll(async () => {
  await resetDatabase('demonstration');
  client = await connect();
  await client.query(giveOwnDebts);
});
afterAll(() => client.end());

const slip = {
  ...plainItem('SLIP', 1, 1000),
  slip: ownDebts.slip,
  dueOn: '2019-04-10',
  fine: 20,
  total: 1020,
};
const charge = { ...plainItem('CHARGE', 2, 500), charge: ownDebts.charge };
const credit = { ...plainItem('CREDIT', 3, 300), credit: ownDebts.credit };
const all = { charges: 726 + 1020 + 500, credits: 300, total: 7336 };

describe('a statement says what its items say', () => {
  it('accepts one that does, of one bill', async () => {
    await acceptAndUndo(client, statement(), item());
  });

  it('accepts one that does, of every kind of debt', async () => {
    await acceptAndUndo(client, statement(all), item(), item(slip), item(charge), item(credit));
  });

  it('accepts a correction that is negative', async () => {
    const changes = { correction: -539, fine: 0, interest: 0, total: 4851 };
    await acceptAndUndo(client, statement({ charges: -539, total: 4851 }), item(changes));
  });

  it.each([
    ['the bills', { original: 5391, total: 6117 }],
    ['the late charges', { charges: 727, total: 6117 }],
    ['the credits', { credits: 1, total: 6115 }],
    ['all at once, with the right total', { original: 6116, charges: 0 }],
  ])('refuses another sum for %s', async (_, changes) => {
    expect(await refusalOf(client, statement(changes), item())).toBe('debt_statement_items_add_up');
  });

  it.each([
    ['a bill', item()],
    ['a slip', item(slip)],
    ['a charge', item(charge)],
    ['a credit', item(credit)],
  ])('refuses one that lacks %s', async (_, missing) => {
    const items = [item(), item(slip), item(charge), item(credit)].filter((one) => one !== missing);
    expect(await refusalOf(client, statement(all), ...items)).toBe('debt_statement_items_add_up');
  });

  it('refuses one without items', async () => {
    expect(await refusalOf(client, statement())).toBe('debt_statement_has_items');
  });

  it('refuses the same bill twice', async () => {
    const twice = { original: 10780, charges: 1452, total: 12232 };
    const refusal = await refusalOf(client, statement(twice), item(), item({ position: 1 }));
    expect(refusal).toBe('debt_statement_items_distinct');
  });

  it.each([
    ['bill', item({ bill: billsUnderReview.bills?.[0]?.id ?? '' }), {}],
    ['slip', item({ ...slip, slip: slipsAndCharges.slips?.[0]?.id ?? '' }), { charges: 1746, total: 7136 }],
    [
      'charge',
      item({ ...charge, charge: slipsAndCharges.charges?.[0]?.id ?? '' }),
      { charges: 1226, total: 6616 },
    ],
    [
      'credit',
      item({ ...credit, credit: slipsAndCharges.credits?.[0]?.id ?? '' }),
      { credits: 300, total: 5816 },
    ],
  ])('refuses a %s of other premises', async (kind, foreign, sums) => {
    const items = kind === 'bill' ? [foreign] : [item(), foreign];
    expect(await refusalOf(client, statement(sums), ...items)).toBe('debt_statement_items_of_premises');
  });
});

describe('what the row of a statement must never say', () => {
  it.each([
    ['debt_statement_original_not_negative', { original: -1, total: 725 }],
    ['debt_statement_credits_not_negative', { credits: -1, total: 6117 }],
    ['debt_statement_total_positive', { credits: 6116, total: 0 }],
    ['debt_statement_total_adds_up', { total: 6115 }],
    ['debt_statement_validity', { validUntil: '2019-04-21' }],
    ['debt_statement_sequence_nine_digits', { sequence: 1_000_000_000 }],
    ['debt_statement_barcode_format', { barcode: `${'8'.repeat(43)}X` }],
    ['debt_statement_selection_key_format', { selectionKey: 'Z'.repeat(64) }],
    ['debt_statement_header_object', { header: '[]' }],
  ])('is refused by %s', async (constraint, changes) => {
    expect(await refusalOf(client, statement(changes), item())).toBe(constraint);
  });
});

describe('what an item must never say', () => {
  it.each([
    ['debt_statement_item_amount_positive', { amount: 0, total: 726 }],
    ['debt_statement_item_charges_not_negative', { fine: -1, total: 6007 }],
    ['debt_statement_item_charges_not_negative', { interest: -1, total: 5684 }],
    ['debt_statement_item_total_positive', { correction: -5929, total: 0 }],
    ['debt_statement_item_total_adds_up', { total: 6115 }],
    ['debt_statement_item_one_subject', { bill: null }],
    ['debt_statement_item_one_subject', { slip: ownDebts.slip }],
    ['debt_statement_item_one_subject', { bill: null, slip: ownDebts.slip }],
    ['debt_statement_item_one_subject', { ...charge, charge: null, credit: ownDebts.credit }],
    ['debt_statement_item_late_charges_of_dues', { ...charge, fine: 1, total: 501 }],
    ['debt_statement_item_bill_dated', { month: null }],
    ['debt_statement_item_bill_dated', { dueOn: null }],
    ['debt_statement_item_reference_month_format', { month: '2018-00' }],
  ])('is refused by %s: %o', async (constraint, changes) => {
    expect(await refusalOf(client, statement(), item(changes))).toBe(constraint);
  });
});

describe('a statement once issued', () => {
  beforeAll(async () => {
    await client.query('BEGIN');
    await client.query(statement());
    await client.query(item());
    await client.query('COMMIT');
  });

  it.each([
    ['debt_statement_frozen', 'UPDATE debt_statement SET valid_until = valid_until + 30'],
    ['debt_statement_frozen', 'DELETE FROM debt_statement'],
    ['debt_statement_frozen', 'TRUNCATE debt_statement CASCADE'],
    ['debt_statement_item_frozen', 'UPDATE debt_statement_item SET amount_cents = 1, total_cents = 727'],
    ['debt_statement_item_frozen', 'DELETE FROM debt_statement_item'],
    ['debt_statement_item_frozen', 'TRUNCATE debt_statement_item'],
  ])('is kept by %s from %s', async (constraint, change) => {
    expect(await refusalOf(client, change)).toBe(constraint);
  });

  it.each([
    ['a bill', item({ position: 1, bill: ids.secondBill, month: '2018-08' })],
    ['a charge', item(charge)],
    ['a credit', item(credit)],
  ])('takes no further item, such as %s', async (_, further) => {
    expect(await refusalOf(client, further)).toBe('debt_statement_items_add_up');
  });

  it('is the only one of its selection on its day', async () => {
    const again = statement({ sequence: 42 }).replace(ids.statement, '01900000-0001-7fff-8000-000000000002');
    expect(await refusalOf(client, again)).toBe('debt_statement_premises_id_issued_on_selection_key_key');
  });

  it('keeps the bills it was made from', async () => {
    const statements = [
      `DELETE FROM bill_tariff_band WHERE bill_id = '${ids.bill}'`,
      `DELETE FROM bill_line WHERE bill_id = '${ids.bill}'`,
      `DELETE FROM bill WHERE id = '${ids.bill}'`,
    ];
    expect(await refusalOf(client, ...statements)).toBe('debt_statement_item_bill_id_fkey');
  });
});
