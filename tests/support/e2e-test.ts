import { test as base, type ConsoleMessage, expect } from '@playwright/test';

export { expect };

interface Fixtures {
  /** Statuses a page of this test is meant to be answered with: the browser reports them as errors of its own. */
  expectedStatuses: number[];
  /** Fails the test on any error the browser reports: of a script, of the content security policy, of a missing file. */
  faultless: undefined;
}

/** A test in the browser that fails on any error in the console, whatever else it looks at. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern.
  expectedStatuses: async ({}, use) => use([]),
  faultless: [
    async ({ context, expectedStatuses }, use) => {
      const faults: string[] = [];
      context.on('console', (message) => {
        if (isFault(message, expectedStatuses)) faults.push(`${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => faults.push(String(error.error())));
      await use(undefined);
      expect(faults, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

function isFault(message: ConsoleMessage, expectedStatuses: readonly number[]): boolean {
  if (message.type() !== 'error') return false;
  return !expectedStatuses.some((status) => message.text().includes(`responded with a status of ${status} `));
}
