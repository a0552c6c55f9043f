import { newCustomer } from '../../support/e2e-customer';
import { expect, test } from '../../support/e2e-test';
import { signIn } from '../pages/entrance';
import { RequestPages } from '../pages/requests';
import { fact, row, rowsOf } from '../pages/screen';
import { visitors } from '../pages/visitors';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test("the manual's request: a leak in the street, its photo, its dates, a protocol, and no second one", {
  tag: '@scripted',
}, async ({ page }) => {
  await signIn(page, await newCustomer({ bills: 1 }));
  await page.goto('/solicitacoes/nova');
  await page.getByRole('link', { name: /^Vazamento de água/ }).click();
  await page.getByRole('link', { name: /^Vazamento na rua ou na calçada/ }).click();
  const request = new RequestPages(page);
  await request.fill();
  await request.box('Observações').fill('VAZAMENTO ESTÁ CAUSANDO TRANSTORNO, RUA ALAGADA.');
  await request.goOn();
  await request.attach({ name: 'rua.png', mimeType: 'image/png', buffer: pixel });
  await expect(request.attached).toContainText('rua.png');
  await request.leaveFiles();
  await expect(fact(page, 'Data prevista')).toHaveText('23/04/2019');
  await expect(fact(page, 'Fotos e documentos')).toHaveText('rua.png');
  const protocol = await request.send();
  await expect(page.getByRole('main')).toContainText('em 22/04/2019');
  await page.getByRole('link', { name: 'Ver o andamento' }).click();
  await expect(fact(page, 'Protocolo')).toHaveText(protocol);
  const file = await page.request.get(
    (await page.getByRole('link', { name: 'Baixar rua.png' }).getAttribute('href')) ?? '',
  );
  expect(file.headers()['content-disposition']).toMatch(/^attachment/);
  await page.goto('/solicitacoes/nova/vazamento-na-rua');
  await expect(page.getByRole('main')).toContainText('Isto já foi pedido para este imóvel');
  await expect(page.getByRole('main')).toContainText(protocol);
  await expect(page.getByRole('button', { name: 'Continuar' })).toHaveCount(0);
});

test('every error of the form is told at once, and what was typed stays', async ({ page }) => {
  await signIn(page, visitors.rosaMaria);
  await page.goto('/solicitacoes/nova/vazamento-na-rua');
  const request = new RequestPages(page);
  await request.box('Nome de quem pede').fill('ROSA');
  await request.goOn();
  await expect(request.errors.getByRole('link')).toHaveCount(3);
  await expect(request.box('Nome de quem pede')).toHaveValue('ROSA');
});

test('a file that is not what its name says is refused, and others may still be sent', {
  tag: '@scripted',
}, async ({ page }) => {
  await signIn(page, await newCustomer({ bills: 1 }));
  await page.goto('/solicitacoes/nova/vazamento-na-rua');
  const request = new RequestPages(page);
  await request.fill();
  await request.goOn();
  await request.attach({ name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from('<html></html>') });
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await expect(request.attached).toHaveCount(0);
  await request.attach({ name: 'foto.png', mimeType: 'image/png', buffer: pixel });
  await expect(request.attached).toHaveCount(1);
});

test("the manual's three requests stand as printed, and one tells its story", async ({ page }) => {
  await signIn(page, visitors.mariaAparecida);
  await page.goto('/solicitacoes');
  const rows = await rowsOf(page.getByRole('table', { name: 'Solicitações deste imóvel' }));
  expect(
    rows.map(([number, what, on, , closedOn, state, reason]) => [number, what, on, closedOn, state, reason]),
  ).toEqual([
    [
      '92149349',
      'HIDROMETRO - IMOVEL SEM HIDROMETRO INSTALADO',
      '28/02/2019',
      '–',
      expect.stringMatching(/^Pendente/),
      '–',
    ],
    [
      '92104200',
      'LIGACAO DE AGUA - SUPRESSAO',
      '18/02/2019',
      '27/02/2019',
      'Encerrado',
      expect.stringMatching(/CONCLUS[AÃ]O/i),
    ],
    [
      '24213466',
      'NEGOCIACAO - PARCELAMENTO DE DEBITO',
      '19/01/2017',
      '19/01/2017',
      'Encerrado',
      expect.stringMatching(/BAIXADO/i),
    ],
  ]);
  await row(page, '92149349').getByRole('link').click();
  await expect(fact(page, 'Data prevista')).toContainText('em atraso');
});

const followed = { protocol: '20191092149349', taxId: '111.444.777-35' };

test('a request is followed by protocol and CPF without signing in, and tells no name and no address', async ({
  page,
}) => {
  await page.goto('/acompanhar');
  await page.getByRole('textbox', { name: 'Protocolo' }).fill(followed.protocol);
  await page.getByRole('textbox', { name: 'CPF ou CNPJ de quem pediu' }).fill(followed.taxId);
  await page.getByRole('button', { name: 'Acompanhar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Andamento da solicitação');
  await expect(fact(page, 'Número R.A.')).toHaveText('92149349');
  await expect(page.getByRole('main')).not.toContainText('ARRUDIADOR');
  expect(page.url()).not.toContain('11144477735');
});

test("somebody else's CPF with a true protocol finds nothing", async ({ page }) => {
  await page.goto('/acompanhar');
  await page.getByRole('textbox', { name: 'Protocolo' }).fill(followed.protocol);
  await page.getByRole('textbox', { name: 'CPF ou CNPJ de quem pediu' }).fill('529.982.247-25');
  await page.getByRole('button', { name: 'Acompanhar' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await expect(page).toHaveURL('/acompanhar');
});

test('a leak in the street is told of from the first page, without a matrícula, in three steps', async ({
  page,
}) => {
  await page.goto('/pedir');
  await page.getByRole('link', { name: /^Vazamento na rua ou na calçada/ }).click();
  const request = new RequestPages(page);
  await request.box('Rua, avenida ou estrada').fill('RUA PRINCIPAL');
  await request.box('Bairro ou povoado').fill('ARRUDIADOR');
  await request.box('Cidade').fill('CAMPO DO BRITO');
  await request.fill();
  await request.goOn();
  await request.leaveFiles();
  await expect(fact(page, 'Lugar')).toContainText('RUA PRINCIPAL');
  await request.send();
  await expect(page.getByRole('main')).toContainText('Data prevista: 23/04/2019.');
});
