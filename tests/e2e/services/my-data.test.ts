import { newCustomer } from '../../support/e2e-customer';
import { forgivePrivacyRequests } from '../../support/e2e-database';
import { expect, test } from '../../support/e2e-test';
import { signIn } from '../pages/entrance';
import { fact, fetchFile } from '../pages/screen';
import { visitors } from '../pages/visitors';

/** Five requests an hour are all that one address has. */
test.beforeEach(() => forgivePrivacyRequests());

test('one sees what is kept about oneself and takes it away as PDF and as JSON', async ({ page }) => {
  await signIn(page, visitors.mariaAparecida);
  await page.goto('/meus-dados');
  await expect(fact(page, 'CPF ou CNPJ')).toHaveText('111.444.777-35');
  const pdf = await fetchFile(page, page.getByRole('link', { name: 'Baixar em PDF' }));
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  const json = await fetchFile(page, page.getByRole('link', { name: 'Baixar em JSON' }));
  expect(JSON.stringify(await json.json())).toContain('MARIA APARECIDA');
});

test('a request about the data gets a protocol and an answer within fifteen days', async ({ page }) => {
  await signIn(page, await newCustomer({ bills: 1 }));
  await page.goto('/meus-dados');
  await page.getByRole('button', { name: 'Enviar pedido' }).click();
  await expect(page.getByRole('alert', { name: /Falta corrigir/ })).toBeVisible();
  await page.getByRole('radio', { name: 'Correção' }).check();
  await page.getByRole('button', { name: 'Enviar pedido' }).click();
  await expect(page.getByRole('main')).toContainText('Pedido recebido');
  await expect(page.getByRole('main')).toContainText('07/05/2019');
});

test('who cannot enter asks about the data all the same', async ({ page }) => {
  await page.goto('/privacidade/pedido');
  await page.getByRole('radio', { name: 'Confirmação' }).check();
  await page.getByRole('textbox', { name: 'Nome' }).fill('Antônio Carlos Menezes');
  await page.getByRole('textbox', { name: 'CPF ou CNPJ' }).fill('390.533.447-05');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('antonio@example.org');
  await page.getByRole('button', { name: 'Enviar pedido' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pedido recebido');
  await expect(page.getByRole('main')).toContainText(/Protocolo\s*2019\d{10}/);
  await expect(page.getByRole('main')).toContainText('07/05/2019');
});
