import { expect } from '@playwright/test';
import { test } from '../../support/e2e-own-portal-test';
import { Entrance } from '../pages/entrance';

test.setTimeout(120_000);

test('after too many wrong tries the form tells how long to wait and keeps what was typed', async ({
  browser,
  portal,
}) => {
  const page = await browser.newPage({ baseURL: portal.url, locale: 'pt-BR' });
  const entrance = new Entrance(page);
  // An account that no other test of these portals enters: its tries are used up.
  await page.goto('/entrar?matricula=3188124');
  for (let tries = 1; tries <= 5; tries += 1) {
    await entrance.giveTaxId('390.533.447-05');
    await expect(entrance.refusal).toContainText('Não foi possível confirmar estes dados.');
    // The same words come back: the next try starts from a page without them.
    await page.reload();
  }
  await entrance.giveTaxId('000.000.001-91');
  await expect(entrance.refusal).toContainText(/Por segurança, espere \d+ segundos e tente de novo\./);
  await expect(entrance.taxId).toHaveValue('000.000.001-91');
  await page.close();
});
