import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { modulus11CheckDigit } from '@/lib/kernel/modulus-11';
import { connect } from './connection';

let client: pg.Client;

beforeAll(async () => {
  client = await connect();
});
afterAll(() => client.end());

it('gives the digits the portal itself gives, for every length and remainder', async () => {
  const { rows } = await client.query<{ digits: string; check_digit: number }>(`
    SELECT digits, modulus_11_check_digit(digits) AS check_digit
    FROM (SELECT (place * 7919 + power)::text AS digits
          FROM generate_series(1, 400) AS place, unnest(ARRAY[0, 1000, 1000000, 90000000]) AS power) AS numbers`);
  expect(rows).toHaveLength(1600);
  expect(new Set(rows.map(({ check_digit }) => check_digit)).size).toBe(10);
  for (const { digits, check_digit } of rows) {
    expect([digits, check_digit]).toEqual([digits, modulus11CheckDigit([...digits].map(Number))]);
  }
});
