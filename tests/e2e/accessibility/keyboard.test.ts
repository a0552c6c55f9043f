import { expect, test } from '../../support/e2e-test';

test('the first stop of the keyboard leads to the content', { tag: '@javascript' }, async ({ page }) => {
  await page.goto('/entrar');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Ir para o conteúdo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
