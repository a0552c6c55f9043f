import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';

// Less than half of what the package's own entrance would have the page read.
const { source }: typeof axe = createRequire(import.meta.url)('axe-core/axe.min.js');

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The size of a target is no part of axe's own choice, and is asked for by WCAG 2.2. */
const options: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

/**
 * All that axe finds on a page, or what it finds by some rules alone. It is called in the page itself: the package that calls it from outside brings the
 * whole of axe into the page for each question, and everything that is right with the page back.
 */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  // Axe in the page looks into no frame, of which there are none.
  expect(page.frames()).toHaveLength(1);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const found = await page.evaluate(async (how) => (await window.axe.run(document, how)).violations, {
    ...options,
    ...(only && { runOnly: { type: 'rule' as const, values: [...only] } }),
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Turns the page light or dark, and waits for the colours to be there: even without motion they change over two frames. */
export async function turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(async () => {
    const frame = () => new Promise((painted) => requestAnimationFrame(painted));
    await frame();
    await frame();
    // One that is broken off is over, too.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** How many pixels a page is wider than a window of this size. */
export async function overflow(page: Page, width: number, height: number): Promise<number> {
  await page.setViewportSize({ width, height });
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
