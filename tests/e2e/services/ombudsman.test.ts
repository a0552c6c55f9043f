import { expect, test } from '../../support/e2e-test';
import { fact } from '../pages/screen';

test('an anonymous complaint gets a protocol and a code, and is followed by both', async ({ page }) => {
  await page.goto('/ouvidoria');
  await page.getByRole('radio', { name: 'Reclamação' }).check();
  await page
    .getByRole('textbox', { name: /^O que aconteceu/ })
    .fill('A rua ficou aberta depois do conserto.');
  await page.getByRole('button', { name: 'Enviar à ouvidoria' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recebemos a sua manifestação');
  const main = page.getByRole('main');
  // Thirty days from 22/04/2019.
  await expect(main).toContainText('A resposta sai até 22/05/2019');
  const words = (await main.textContent()) ?? '';
  const protocol = /2019\d{10}/.exec(words)?.[0] ?? '';
  const code = (await page.getByText('Código de acesso:').locator('strong').textContent()) ?? '';
  await page.getByRole('link', { name: 'Acompanhar a manifestação' }).click();
  await page.getByRole('textbox', { name: 'Protocolo' }).fill(protocol);
  await page.getByRole('textbox', { name: 'Código de acesso' }).fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Ver a situação' }).click();
  await expect(fact(page, 'Situação')).toHaveText('Recebida, em análise');
  await expect(fact(page, 'Resposta até')).toHaveText('22/05/2019');
  await expect(main).toContainText('A rua ficou aberta depois do conserto.');
});

test('an empty complaint and a wrong code are refused', async ({ page }) => {
  await page.goto('/ouvidoria');
  await page.getByRole('button', { name: 'Enviar à ouvidoria' }).click();
  await expect(page.getByRole('alert', { name: /Falta corrigir/ }).getByRole('link')).toHaveCount(2);
  await page.goto('/ouvidoria/acompanhar');
  await page.getByRole('textbox', { name: 'Protocolo' }).fill('20192000000001');
  await page.getByRole('textbox', { name: 'Código de acesso' }).fill('2222-2222-2222');
  await page.getByRole('button', { name: 'Ver a situação' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await expect(page).toHaveURL('/ouvidoria/acompanhar');
});
