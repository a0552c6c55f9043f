import { newCustomer } from '../../support/e2e-customer';
import { forgivePrivacyRequests } from '../../support/e2e-database';
import { letterWith } from '../../support/e2e-outbox';
import { expect, test } from '../../support/e2e-test';
import { signIn } from '../pages/entrance';
import { fact, fetchFile } from '../pages/screen';
import { serviceVisitors } from '../pages/service-visitors';
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
  const data = await json.json();
  expect(data.name).toBe('MARIA APARECIDA');
  expect(data.notLinked[0].what).toBe('Tentativas de entrar');
  await expect(page.getByRole('main')).toContainText('não há como saber quais tentativas foram suas');
});

test('a registration is among what is kept about whoever asked for it', async ({ page }) => {
  await signIn(page, visitors.luciana);
  await page.goto('/meus-dados');
  const main = page.getByRole('main');
  await expect(main).toContainText('Pedidos de cadastro do seu CPF ou CNPJ (1)');
  await expect(main).toContainText('20181090000002');
});

test('a request with an e-mail is told of by a letter, which is among one’s own data', async ({ page }) => {
  await signIn(page, await newCustomer({ bills: 1 }));
  await page.goto('/meus-dados');
  await page.getByRole('radio', { name: 'Compartilhamento' }).check();
  await page.getByRole('textbox', { name: /^Explique/ }).fill('Quero saber dos bancos.');
  await page.getByRole('textbox', { name: /^E-mail/ }).fill('cliente@example.org');
  await page.getByRole('button', { name: 'Enviar pedido' }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText('E-mails mandados a você (1)');
  const protocol = /20193\d{9}/.exec((await main.textContent()) ?? '')?.[0] ?? '';
  const letter = await letterWith(`Protocolo: ${protocol}`);
  expect(letter).toContain('To: cliente@example.org');
  expect(letter).toContain('Resposta até: 07/05/2019');
  expect(letter).not.toMatch(/bancos|CLIENTE DE TESTE/);
});

test('a request that waits is not made twice, and says so', async ({ page }) => {
  await signIn(page, visitors.francisco);
  await page.goto('/meus-dados');
  await page.getByRole('radio', { name: 'Correção' }).check();
  await page.getByRole('button', { name: 'Enviar pedido' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Este pedido já foi feito' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Seus pedidos' })).toContainText('até 30/04/2019');
});

test('an answered request shows its answer, and a late one that it is late', async ({ page }) => {
  await signIn(page, visitors.rosaMaria);
  await page.goto('/meus-dados');
  const requests = page.getByRole('table', { name: 'Seus pedidos' });
  await expect(requests).toContainText('em 28/03/2019');
  await expect(requests).toContainText('Só com os bancos que recebem as contas');
  await page.context().clearCookies();
  await signIn(page, serviceVisitors.carla);
  await page.goto('/meus-dados');
  await expect(requests).toContainText('atrasada: era até 16/04/2019');
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
