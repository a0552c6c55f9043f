import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cruiseFrom, ruleNames } from './cruise';
import { plantedViolations } from './planted-violations';

const root = fileURLToPath(new URL('../..', import.meta.url));
const planted = fileURLToPath(new URL('./planted', import.meta.url));

test('every import of the house follows the directions', async () => {
  const { violations } = await cruiseFrom(root);
  expect(violations).toEqual({});
});

test('the checker reads the house: more than 50 modules', async () => {
  const { modules } = await cruiseFrom(root);
  expect(modules).toBeGreaterThan(50);
});

test('every rule has a planted violation', () => {
  expect(Object.keys(plantedViolations).sort()).toEqual([...ruleNames].sort());
});

test('the planted violations fire every rule, and no rule fires elsewhere', async () => {
  const { violations } = await cruiseFrom(planted);
  expect(violations).toEqual(plantedViolations);
});
