import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { owners } from './owners';
import { modelsNamedBelow, trespasses } from './ownership';
import { prismaModels } from './prisma-models';

const root = fileURLToPath(new URL('../..', import.meta.url));
const planted = fileURLToPath(new URL('./planted-trespasses', import.meta.url));

test('every table is named by its owner alone', () => {
  expect(trespasses(modelsNamedBelow(root), owners)).toEqual([]);
});

test('every model has an owner that names it', () => {
  const named = new Set(
    modelsNamedBelow(root).flatMap(({ context, models }) => models.map((model) => `${context} ${model}`)),
  );
  const unnamed = Object.entries(owners).filter(([model, owner]) => !named.has(`${owner} ${model}`));
  expect(unnamed).toEqual([]);
  expect([...prismaModels().keys()].toSorted()).toEqual(Object.keys(owners).toSorted());
});

test('the planted trespasses are all seen, and what an owner does with its own is none', () => {
  expect(trespasses(modelsNamedBelow(planted), owners)).toEqual([
    'lib/consumption/delegate.ts names MeterReading',
    'lib/consumption/row-type.ts names Meter',
    'lib/consumption/row-type.ts names MeterReading',
    'lib/debts/filter.ts names Bill',
    'lib/debts/filter.ts names Customer',
    'lib/debts/fragment.ts names Bill',
    'lib/debts/fragment.ts names Customer',
    'lib/debts/include.ts names Bill',
    'lib/debts/include.ts names BillLine',
    'lib/debts/nested-write.ts names ServiceSlip',
    'lib/payments/sql.ts names Bill',
    'lib/payments/sql.ts names Customer',
    'lib/payments/sql.ts names Payment',
  ]);
});
