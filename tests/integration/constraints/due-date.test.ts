import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cancelledBills } from '@/prisma/personas/cancelled-bills';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { resetDatabase } from '@/tests/support/database';
import { acceptAndUndo, connect, refusalOf } from './connection';

let client: pg.Client;

beforeAll(async () => {
  await resetDatabase('demonstration');
  client = await connect();
});
afterAll(() => client.end());

function change(changes: Record<string, string | number> = {}, { links: [link] } = mariaAparecida): string {
  const row = {
    number: 1,
    from: 3,
    day: 10,
    on: '2019-04-22',
    again: '2019-10-22',
    next: '2019-05-10',
    ...changes,
  };
  return `INSERT INTO due_date_change (id, premises_id, customer_id, number, previous_day, day, following_month, changed_on,
      may_change_on, next_due_on)
    VALUES (gen_random_uuid(), '${link?.premisesId}', '${link?.customerId}', ${row.number}, ${row.from}, ${row.day}, false,
      '${row.on}', '${row.again}', '${row.next}')`;
}

const second = { number: 2, from: 10, day: 20, on: '2019-10-22', again: '2020-04-22', next: '2019-11-20' };

describe('the changes of a due day', () => {
  it('follow each other, six months apart', async () => {
    await acceptAndUndo(client, change(), change(second));
  });

  it.each([
    ['due_date_change_interval', [change(), change({ ...second, on: '2019-10-21' })]],
    ['due_date_change_number_follows', [change({ number: 2 })]],
    ['due_date_change_premises_id_number_key', [change(), change()]],
    ['due_date_change_changes', [change({ day: 3 })]],
    ['due_date_change_day_valid', [change({ day: 32 })]],
    ['due_date_change_dates', [change({ again: '2019-04-22' })]],
    ['due_date_change_dates', [change({ next: '2019-04-22' })]],
    ['due_date_change_interval', [change({ number: 2, day: 5, on: '2019-05-19' }, cancelledBills)]],
    ['due_date_change_frozen', ['UPDATE due_date_change SET day = 25']],
    ['due_date_change_frozen', ['DELETE FROM due_date_change']],
    ['premises_group_due_day_valid', ['UPDATE premises SET group_due_day = 32']],
  ])('are kept in order by %s', async (constraint, statements) => {
    expect(await refusalOf(client, ...statements)).toBe(constraint);
  });
});
