import { expect } from '@playwright/test';
import { expectProblem, program } from '../../support/e2e-http';
import { test } from '../../support/e2e-own-portal-test';

test.setTimeout(120_000);

const questions = [
  {
    path: '/api/v1/ombudsman/lookup',
    data: { protocol: '20192090000001', accessCode: '2222-2222-2222' },
    code: 'CASE_NOT_IDENTIFIED',
  },
  {
    path: '/api/v1/requests/lookup',
    data: { protocol: '20191090000001', taxId: '111.444.777-35' },
    code: 'REQUEST_NOT_IDENTIFIED',
  },
];

for (const { path, data, code } of questions) {
  test(`the eleventh wrong question at ${path} in an hour is told the true wait`, async ({ portal }) => {
    const client = await program(portal.url);
    for (let count = 0; count < 10; count += 1)
      await expectProblem(await client.post(path, { data }), { status: 404, code });
    const refused = await client.post(path, { data });
    await expectProblem(refused, { status: 429, code: 'TOO_MANY_ATTEMPTS' });
    const wait = Number(refused.headers()['retry-after']);
    expect(wait).toBeGreaterThan(3_480);
    expect(wait).toBeLessThanOrEqual(3_600);
  });
}

test('the eleventh case of an hour from one address must wait', async ({ portal }) => {
  const client = await program(portal.url);
  const data = { kind: 'COMPLIMENT', text: 'Bom atendimento.' };
  for (let count = 0; count < 10; count += 1)
    expect((await client.post('/api/v1/ombudsman', { data })).status()).toBe(201);
  await expectProblem(await client.post('/api/v1/ombudsman', { data }), {
    status: 429,
    code: 'TOO_MANY_REQUESTS',
  });
});

test('the sixth request about data of an hour from one address must wait, and keeps what was typed', async ({
  browser,
  portal,
}) => {
  const page = await browser.newPage({ baseURL: portal.url, locale: 'pt-BR' });
  for (let count = 1; count <= 6; count += 1) {
    await page.goto('/privacidade/pedido');
    await page.getByRole('radio', { name: 'Acesso' }).check();
    await page.getByRole('textbox', { name: 'Nome' }).fill('Antônio Carlos Menezes');
    await page.getByRole('textbox', { name: 'CPF ou CNPJ' }).fill('390.533.447-05');
    await page.getByRole('textbox', { name: 'E-mail' }).fill('antonio@example.org');
    await page.getByRole('button', { name: 'Enviar pedido' }).click();
    if (count <= 5) await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pedido recebido');
  }
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Já recebemos muitos pedidos');
  await expect(page.getByRole('textbox', { name: 'Nome' })).toHaveValue('Antônio Carlos Menezes');
  await page.close();
});
