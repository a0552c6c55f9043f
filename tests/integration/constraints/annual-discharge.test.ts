import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disputedInCourt } from '@/prisma/personas/disputed-in-court';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { resetDatabase } from '@/tests/support/database';
import { acceptAndUndo, connect, refusalOf } from './connection';

let client: pg.Client;

beforeAll(async () => {
  await resetDatabase('demonstration');
  client = await connect();
});
afterAll(() => client.end());

const id = '01900000-0401-7fff-8000-000000000001';
const [own] = disputedInCourt.links;
const billOf = (month: string) => disputedInCourt.bills?.find((bill) => bill.referenceMonth === month);
const paid = disputedInCourt.bills?.filter((bill) => bill.payment) ?? [];
const cents = (bill: (typeof paid)[number]) => bill.lines[0].cents;
const total = paid.reduce((sum, bill) => sum + cents(bill), 0);

function discharge(changes: Record<string, string | number> = {}): string {
  const row = { year: 2018, issuedOn: '2019-04-22', total, items: paid.length + 1, header: '{}', ...changes };
  return `INSERT INTO annual_discharge (id, premises_id, customer_id, base_year, year_of_bill, issued_on, total_cents,
      item_count, open_earlier_months, header)
    VALUES ('${id}', '${own?.premisesId}', '${own?.customerId}', ${row.year}, 'REFERENCE_MONTH', '${row.issuedOn}',
      ${row.total}, ${row.items}, '{}', '${row.header}')`;
}

function item(
  bill: (typeof paid)[number] | undefined,
  changes: Record<string, string | number | null> = {},
): string {
  const row = { situation: 'PAID', on: '2018-12-01', cents: bill ? cents(bill) : 0, ...changes };
  return `INSERT INTO annual_discharge_item (discharge_id, position, bill_id, reference_month, due_on, situation,
      situation_on, amount_cents)
    VALUES ('${id}', (SELECT count(*) FROM annual_discharge_item WHERE discharge_id = '${id}'), '${bill?.id}',
      '${bill?.referenceMonth}', '${bill?.dueOn}', '${row.situation}', ${row.on ? `'${row.on}'` : 'NULL'}, ${row.cents})`;
}

const rows = [...paid.map((bill) => item(bill)), item(billOf('2018-08'), { situation: 'IN_COURT' })];
const whole = (...changes: Parameters<typeof discharge>) => [discharge(...changes), ...rows];

describe('a declaration is true when it is issued', () => {
  it('accepts one that is', async () => {
    await acceptAndUndo(client, ...whole());
  });

  it.each([
    ['a sum that is not of its rows', 'annual_discharge_items_add_up', whole({ total: total + 1 })],
    ['a row missing', 'annual_discharge_items_complete', whole().slice(0, -1)],
    [
      'a row said to be settled that is not',
      'annual_discharge_items_true',
      [discharge({ total: total + 48_260 }), ...paid.map((bill) => item(bill)), item(billOf('2018-08'))],
    ],
    [
      "somebody else's bill",
      'annual_discharge_items_of_consumer',
      [discharge({ total: total + 3_496, items: paid.length + 2 }), ...rows, item(mariaAparecida.bills?.[0])],
    ],
    [
      'a year with an open bill',
      'annual_discharge_year_settled',
      [
        `UPDATE bill SET review_reason = 'HIGH_CONSUMPTION' WHERE id = '${billOf('2018-08')?.id}'`,
        discharge({ items: paid.length }),
        ...paid.map((bill) => item(bill)),
      ],
    ],
    ['a year that has not ended', 'annual_discharge_year_ended', whole({ issuedOn: '2018-12-31' })],
    ['a bill settled on no day', 'annual_discharge_item_dated', [discharge(), item(paid[0], { on: null })]],
    [
      'a cancelled bill that counts',
      'annual_discharge_item_amount',
      [discharge(), item(paid[0], { situation: 'CANCELLED' })],
    ],
    [
      'the same bill twice',
      'annual_discharge_item_discharge_id_bill_id_key',
      [discharge(), ...rows, item(paid[0])],
    ],
    ['a header that is none', 'annual_discharge_header_object', whole({ header: '[]' })],
  ])('refuses %s', async (_case, constraint, statements) => {
    expect(await refusalOf(client, ...statements)).toBe(constraint);
  });
});

describe('a declaration once issued', () => {
  it.each([
    ['annual_discharge_frozen', `UPDATE annual_discharge SET total_cents = 1`],
    ['annual_discharge_frozen', 'DELETE FROM annual_discharge'],
    ['annual_discharge_item_frozen', `UPDATE annual_discharge_item SET amount_cents = 1`],
    ['annual_discharge_item_frozen', 'DELETE FROM annual_discharge_item'],
    ['annual_discharge_delivery_frozen', `UPDATE annual_discharge_delivery SET channel = 'BILL'`],
    ['annual_discharge_delivery_frozen', 'DELETE FROM annual_discharge_delivery'],
  ])('is kept by %s from %s', async (constraint, statement) => {
    expect(await refusalOf(client, statement)).toBe(constraint);
  });

  it('is not issued a second time for its year', async () => {
    const again = `INSERT INTO annual_discharge SELECT '${id}', nextval('annual_discharge_sequence'), premises_id, customer_id,
      base_year, year_of_bill, issued_on, total_cents, item_count, open_earlier_months, header, created_at
      FROM annual_discharge LIMIT 1`;
    expect(await refusalOf(client, again)).toBe('annual_discharge_premises_id_customer_id_base_year_key');
  });
});

describe('a delivery', () => {
  const delivery = (changes: Record<string, string> = {}) => {
    const row = { month: '2019-04', channel: 'PORTAL', on: '2019-04-22', ...changes };
    return `INSERT INTO annual_discharge_delivery (discharge_id, trigger, month, channel, delivered_on)
      VALUES ('${id}', 'SETTLEMENT', '${row.month}', '${row.channel}', '${row.on}')`;
  };

  it('accepts one that is true', async () => {
    await acceptAndUndo(client, ...whole(), delivery());
  });

  it.each([
    ['a second one', 'annual_discharge_delivery_pkey', [delivery(), delivery()]],
    ['one before its declaration', 'annual_discharge_delivery_after_issue', [delivery({ on: '2019-04-21' })]],
    [
      'one with a month that was over',
      'annual_discharge_delivery_month_not_over',
      [delivery({ month: '2019-03' })],
    ],
    ['one with no month', 'annual_discharge_delivery_month_format', [delivery({ month: '2019-13' })]],
    [
      'one with a bill that there is not',
      'annual_discharge_delivery_bill',
      [delivery({ month: '2020-06', channel: 'BILL' })],
    ],
  ])('refuses %s', async (_case, constraint, statements) => {
    expect(await refusalOf(client, ...whole(), ...statements)).toBe(constraint);
  });
});
