import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { apiFaults, withoutOperation } from './api-tree';

test('every route of the API is served and documented by one declaration, and no declaration stands elsewhere', () => {
  const root = fileURLToPath(new URL('../../app/api/v1', import.meta.url));
  expect(apiFaults(root, withoutOperation)).toEqual([]);
});

describe('the check sees', () => {
  let root: string;

  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const declaration = (name: string, path: string) =>
    `export const ${name} = operation(\n  {\n    path: '${path}',\n  },\n);\n`;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'api-tree-'));
    write(
      'bills/[id]/route.ts',
      "import { showBill } from './operation';\nexport const { GET } = handlers(showBill);\n",
    );
    write('bills/[id]/operation.ts', declaration('showBill', '/bills/{id}'));
    write(
      'openapi.json/operations.ts',
      "import { showBill } from '../bills/[id]/operation';\nconst all = [\n  showBill,\n];\n",
    );
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('nothing wrong in a tree that is right', () => {
    expect(apiFaults(root, {})).toEqual([]);
  });

  it('a route without a declaration', () => {
    write('debts/route.ts', '');
    expect(apiFaults(root, {})).toEqual(['debts: has no operation.ts']);
    expect(apiFaults(root, { debts: 'is no operation' })).toEqual([]);
  });

  it('an exception that nothing needs', () => {
    expect(apiFaults(root, { debts: 'is no operation' })).toEqual(['debts: excepted, and has no route']);
  });

  it('a declaration without a route', () => {
    write('debts/operation.ts', declaration('showDebts', '/debts'));
    expect(apiFaults(root, {})).toEqual(['debts/operation.ts: has no route']);
  });

  it('a declaration of another path', () => {
    write('bills/[id]/operation.ts', declaration('showBill', '/bills'));
    expect(apiFaults(root, {})).toEqual(['bills/[id]: declares /bills']);
  });

  it('an operation that its route does not serve, and that the document does not list', () => {
    write(
      'bills/[id]/operation.ts',
      declaration('showBill', '/bills/{id}') + declaration('payBill', '/bills/{id}'),
    );
    expect(apiFaults(root, {})).toEqual([
      'bills/[id]: its route does not serve payBill',
      'bills/[id]: the document does not list payBill',
    ]);
  });
});
