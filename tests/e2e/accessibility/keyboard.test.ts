import type { Page } from '@playwright/test';
import { expect, test } from '../../support/e2e-test';

test('the first stop of the keyboard leads to the content', { tag: '@javascript' }, async ({ page }) => {
  await page.goto('/entrar');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Ir para o conteúdo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

/** Where the focus is: what it is called, whether a ring shows it, and whether it stands after the stop before. */
function whereFocusIs(page: Page) {
  return page.evaluate(() => {
    const here = document.activeElement;
    const before = document.querySelector('[data-stop-before]');
    if (!(here instanceof HTMLElement) || here === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(here);
    const follows =
      !before || (before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    before?.removeAttribute('data-stop-before');
    here.setAttribute('data-stop-before', '');
    const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return { name: here.outerHTML.slice(0, 120), isSeen, follows };
  });
}

for (const path of ['/entrar?matricula=4647262', '/servicos', '/ouvidoria']) {
  test(`each stop of the keyboard on ${path} is seen, and they follow the page`, {
    tag: '@javascript',
  }, async ({ page }) => {
    await page.goto(path);
    const stops: NonNullable<Awaited<ReturnType<typeof whereFocusIs>>>[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await whereFocusIs(page);
      if (!stop || stops.length === 60) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(8);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(stops.filter(({ follows }) => !follows)).toEqual([]);
  });
}
