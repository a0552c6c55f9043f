import { afterEach, expect, test, vi } from 'vitest';

const copies = [] as { closeDatabase(): Promise<void> }[];

/** The module as another of Next's bundles has it. */
async function copy() {
  vi.resetModules();
  const module = await import('@/lib/db/client');
  copies.push(module);
  return module;
}

afterEach(async () => {
  for (const { closeDatabase } of copies.splice(0)) await closeDatabase();
});

test('every copy of the client in a process has the same pool', async () => {
  const [pages, routes, proxy] = [await copy(), await copy(), await copy()];
  expect(routes.database).not.toBe(pages.database);
  expect(routes.database()).toBe(pages.database());
  expect(proxy.database()).toBe(pages.database());
});

test('a pool that was closed serves who asks next', async () => {
  const [pages, routes] = [await copy(), await copy()];
  await pages.database().$queryRaw`SELECT 1`;
  await pages.closeDatabase();
  expect(await routes.database().$queryRaw`SELECT 1 AS one`).toEqual([{ one: 1 }]);
});
