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
  await page.goto('/entrar?matricula=4647262');
  for (let tries = 1; tries <= 5; tries += 1) {
    await entrance.giveTaxId('390.533.447-05');
    await expect(entrance.refusal).toContainText('Não foi possível confirmar estes dados.');
    // The same words come back: the next try starts from a page without them.
    await page.reload();
  }
  await entrance.giveTaxId('111.444.777-35');
  await expect(entrance.refusal).toContainText(/Por segurança, espere \d+ segundos e tente de novo\./);
  await expect(entrance.taxId).toHaveValue('111.444.777-35');
  await page.close();
});
