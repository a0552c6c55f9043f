import type { Page } from '@playwright/test';
import { program } from '../../support/e2e-http';
import { expect, test } from '../../support/e2e-test';
import { row } from '../pages/screen';

const money = (cents: number) => new RegExp(`R\\$\\s${(cents / 100).toFixed(2).replace('.', ',')}`);

async function search(page: Page, text: string, group = ''): Promise<void> {
  await page.getByLabel('Palavras').fill(text);
  await page.getByLabel('Assunto').selectOption({ value: group });
  await page.getByRole('button', { name: 'Procurar' }).click();
}

async function structuredData(page: Page) {
  return JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
}

test('from the front page to what a service costs, and on to the calculator', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Serviços e preços' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Serviços e preços');
  const seal = row(page, 'Lacre rompido');
  await expect(seal).toContainText(money(2478));
  await expect(seal).toContainText('7 dias corridos');
  await expect(page.getByRole('main')).toContainText('Tabela de serviços: SAEG');
  await page.getByRole('link', { name: 'Lacre rompido' }).click();
  await expect(page).toHaveURL(/\/servicos\/lacre-violado$/);
  await page.getByRole('link', { name: 'Calcular preço e prazo' }).click();
  await expect(page).toHaveURL(/\/servicos\/calculadora\?servico=lacre-violado$/);
});

test('a search by words and by subject has an address of its own, with or without scripts', async ({
  page,
}) => {
  await page.goto('/servicos');
  await search(page, 'LIGACAO esg');
  await expect(page).toHaveURL(/\/servicos\/busca\?texto=LIGACAO\+esg&grupo=$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 serviço encontrado');
  await expect(row(page, 'Ligação de esgoto de 100 mm')).toContainText(money(29560));
  await expect(page.getByLabel('Palavras')).toHaveValue('LIGACAO esg');
  await search(page, '', 'cavalete');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 serviços encontrados');
  await expect(page.getByRole('table')).toHaveCount(1);
  await search(page, 'zebra');
  await expect(page.getByRole('main')).toContainText('Nenhum serviço com estas palavras');
  await page.getByRole('link', { name: 'veja todos os serviços' }).click();
  await expect(page).toHaveURL(/\/servicos$/);
});

test('what no search can find breaks nothing', async ({ page }) => {
  const strange = encodeURIComponent('"><script>alert(1)</script>');
  await page.goto(`/servicos/busca?texto=${strange}&texto=b&grupo=${strange}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nenhum serviço encontrado');
  await expect(page.getByLabel('Palavras')).toHaveValue('"><script>alert(1)</script>');
});

test('each page has the prices and the act that programs get, and says what it is to search engines', async ({
  page,
  baseURL,
}) => {
  const client = await program(baseURL);
  const { services } = await (await client.get('/api/v1/services')).json();
  expect(services).toHaveLength(9);
  for (const { code, title, prices, pageUrl } of services) {
    await page.goto(pageUrl);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    for (const { periods } of prices)
      if (periods[0].kind === 'AMOUNT')
        await expect(page.getByRole('main')).toContainText(money(periods[0].unitPriceCents));
    const data = await structuredData(page);
    expect(data).toMatchObject({ '@type': 'GovernmentService', name: title, url: pageUrl });
    const whole = await (await client.get(`/api/v1/services/${code}`)).json();
    const original = page.locator('details', { hasText: 'Texto original' });
    for (const { text } of whole.originalText.paragraphs) await expect(original).toContainText(text);
    await expect(original).toContainText('anuncia um arquivo e não diz o endereço');
  }
});

test('a document that later law waives says since when, by which law', async ({ page }) => {
  await page.goto('/servicos/ligacao-de-esgoto');
  const cpf = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: 'CPF do proprietário' }),
  });
  await expect(cpf).toContainText('Desde 11/01/2023');
  await expect(cpf).toContainText('Lei 14.534/2023');
  await cpf.getByText('O que se pedia antes').click();
  await expect(cpf).toContainText('De 23/11/2018 a 10/01/2023');
  await expect(cpf).toContainText('De 01/12/2016 a 22/11/2018');
});

test('the original text stands beside the explanation on a desk, and is opened on a phone', async ({
  page,
}) => {
  await page.goto('/servicos/lacre-violado');
  const text = page.getByText('Se o lacre de uma ligação for violado, a SAEG fará um novo lacre.');
  if ((page.viewportSize()?.width ?? 0) < 1024) {
    await expect(text).toBeHidden();
    await page.getByText('Ler o texto original da SAEG').click();
  }
  await expect(text).toBeVisible();
});

test('a service is asked for from its page', async ({ page }) => {
  await page.goto('/servicos/religacao-no-cavalete');
  await page.getByRole('link', { name: 'Pedir este serviço' }).click();
  await expect(page).toHaveURL(/\/pedir\/religacao\?servico=religacao-no-cavalete$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Religação de água cortada no cavalete');
});

test('on paper the table stands without the search, and a service with its whole text', async ({ page }) => {
  await page.goto('/servicos');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Procurar' })).toBeHidden();
  await expect(row(page, 'Lacre rompido')).toContainText(money(2478));
  await page.goto('/servicos/lacre-violado');
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.getByText('A SAEG terá um prazo máximo de 07 (sete) dias para executá-lo.'),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Calcular preço e prazo' })).toBeHidden();
});

test('search engines are told where each service is', async ({ page, baseURL }) => {
  const map = await page.request.get('/sitemap.xml');
  expect(await map.text()).toContain(`<loc>${baseURL}/servicos/ligacao-de-esgoto</loc>`);
  await page.goto('/servicos/ligacao-de-esgoto');
  const address = page.locator('link[rel="canonical"]');
  expect(await address.evaluate((link: HTMLLinkElement) => link.href)).toBe(
    `${baseURL}/servicos/ligacao-de-esgoto`,
  );
});

test.describe('a service that is not there', () => {
  test.use({ expectedStatuses: [404] });

  test('is not found, as a page and for programs', async ({ page }) => {
    for (const path of ['/servicos/ligacao-de-gas', '/servicos/parcelamento', '/servicos/lacre-violado/x'])
      expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const answer = await page.request.get('/api/v1/services/ligacao-de-gas');
    expect([answer.status(), (await answer.json()).code]).toEqual([404, 'SERVICE_UNKNOWN']);
  });
});
