import { test as base } from '@playwright/test';
import { type OwnPortal, openOwnPortal } from './e2e-portal';

/**
 * A test with a portal apart from everybody's, for what would be in the way of others: limits that are used up, a database
 * that stops. One portal serves all such tests of a worker: whoever uses up a limit uses one of their own.
 */
export const test = base.extend<object, { portal: OwnPortal }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern.
    async ({}, use) => {
      const portal = await openOwnPortal();
      await use(portal);
      await portal.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
