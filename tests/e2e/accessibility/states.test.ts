import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/e2e-test';
import { states } from '../pages/states';

test.use({ expectedStatuses: [400, 404] });

/** All that axe finds. Legacy mode leaves out nothing but frames, of which there are none, and takes half the time. */
async function violations(page: Page): Promise<string[]> {
  expect(page.frames()).toHaveLength(1);
  const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Turns the page dark, and waits for the colours to be there: even without motion they change over two frames. */
async function darken(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.evaluate(async () => {
    const frame = () => new Promise((painted) => requestAnimationFrame(painted));
    await frame();
    await frame();
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  });
}

/** How many pixels a page is wider than a window of this size. */
async function overflow(page: Page, width: number, height: number): Promise<number> {
  await page.setViewportSize({ width, height });
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

// All that is looked at in a state is looked at in one visit: most of the time goes into getting there.
for (const { name, open } of states) {
  test(`axe finds nothing on ${name}, light or dark, the ombudsman is at hand, and it fits 320 pixels and a desk at 200 %`, {
    tag: '@javascript',
  }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await open(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('a[href="/ouvidoria"]', { hasText: /^Ouvidoria$/ }).last()).toBeVisible();
    expect(await violations(page), 'light').toEqual([]);
    await darken(page);
    expect(await violations(page), 'dark').toEqual([]);
    expect(await overflow(page, 320, 640), 'at 320 pixels').toBe(0);
    expect(await overflow(page, 640, 450), 'at 200 %').toBe(0);
  });
}
