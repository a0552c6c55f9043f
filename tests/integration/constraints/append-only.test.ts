import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, refusalOf } from './connection';

let client: pg.Client;

beforeAll(async () => {
  client = await connect();
  await client.query(
    `INSERT INTO audit_event (correlation_id, actor_kind, action) VALUES ('c', 'SYSTEM', 'TRIED')`,
  );
});
afterAll(() => client.end());

describe('the trail is only ever added to', () => {
  it.each([
    ['rewritten', `UPDATE audit_event SET action = 'NOTHING_HAPPENED'`],
    ['deleted from', 'DELETE FROM audit_event'],
    ['emptied', 'TRUNCATE audit_event'],
  ])('is not %s', async (_, statement) => {
    expect(await refusalOf(client, statement)).toBe('audit_event_append_only');
  });
});
