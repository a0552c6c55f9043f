import type { Page } from '@playwright/test';
import { expect, test } from '../../support/e2e-test';
import { states } from '../pages/states';

test.use({ expectedStatuses: [400, 404] });

/** How many pixels a page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const { name, open } of states) {
  test(`${name} fits 320 pixels, and a desk at 200 %`, { tag: '@javascript' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page);
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 640, height: 450 });
    expect(await overflow(page)).toBe(0);
  });
}

test('the first stop of the keyboard leads to the content', { tag: '@javascript' }, async ({ page }) => {
  await page.goto('/entrar');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Ir para o conteúdo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
