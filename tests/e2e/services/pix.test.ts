import type { Page } from '@playwright/test';
import { expect, test } from '../../support/e2e-test';
import { DebtsPage } from '../pages/debts';
import { signIn } from '../pages/entrance';
import { visitors } from '../pages/visitors';

async function openStatement(page: Page): Promise<void> {
  await signIn(page, visitors.mariaAparecida);
  const debts = new DebtsPage(page);
  await debts.open();
  await debts.print();
  await page.getByRole('heading', { name: 'Pagar com Pix' }).waitFor();
}

const pixText = '#pix-copia-e-cola';

test("the manual's statement is paid by a Pix of its amount, its number and the utility's name", async ({
  page,
}) => {
  await openStatement(page);
  await expect(page.getByRole('img', { name: 'QR Code do Pix' })).toBeVisible();
  await expect(page.locator(pixText)).toHaveText(/^000201.*5406415\.29.*0511EXT18466729.*6304[0-9A-F]{4}$/);
  await expect(page.getByRole('main')).toContainText(
    'veja se o nome de quem recebe é DESO Saneamento Sergipe.',
  );
});

test('the Pix text is copied by one button', { tag: '@javascript' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openStatement(page);
  await page.getByRole('button', { name: 'Copiar o Pix' }).click();
  await expect(page.getByRole('button', { name: 'Pix copiado' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await expect(page.locator(pixText)).toHaveText(copied);
});
