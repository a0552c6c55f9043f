import { type Browser, expect, type Page } from '@playwright/test';
import { test } from '../../support/e2e-own-portal-test';
import type { OwnPortal } from '../../support/e2e-portal';
import { DebtsPage } from '../pages/debts';
import { Entrance, signIn } from '../pages/entrance';
import { StatementPage } from '../pages/statement';
import { visitors } from '../pages/visitors';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const { mariaAparecida } = visitors;
/** A page of the own portal, with scripts or without. */
function window(portal: OwnPortal, browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  return browser.newPage({ baseURL: portal.url, javaScriptEnabled, locale: 'pt-BR' });
}

async function ready(portal: OwnPortal, status: number): Promise<void> {
  await expect(async () => {
    expect((await fetch(`${portal.url}/health/ready`)).status).toBe(status);
  }).toPass({ timeout: 30_000 });
}

async function pageStatus(page: Page, path: string, status: number): Promise<void> {
  await expect(async () => {
    expect((await page.goto(path))?.status()).toBe(status);
  }).toPass({ timeout: 30_000 });
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts';

  test(`an outage in the middle of work is told, loses nothing and passes, ${how}`, async ({
    browser,
    portal,
  }) => {
    const debtsWindow = await window(portal, browser, javaScriptEnabled);
    await signIn(debtsWindow, mariaAparecida);
    const debts = new DebtsPage(debtsWindow);
    await debts.open();
    await debts.bill('07/2018').uncheck();
    const entranceWindow = await window(portal, browser, javaScriptEnabled);
    const entrance = new Entrance(entranceWindow);
    await entranceWindow.goto('/entrar?matricula=4647262');
    const formWindow = await window(portal, browser, javaScriptEnabled);

    await portal.stopDatabase();
    await test.step('programs are told', async () => {
      await ready(portal, 503);
      expect((await fetch(`${portal.url}/health/live`)).status).toBe(200);
      const answer = await debtsWindow.request.get('/api/v1/debts');
      expect(answer.status()).toBe(503);
      expect(answer.headers()['retry-after']).toBe('30');
      expect(answer.headers()['content-type']).toContain('application/problem+json');
      expect((await answer.json()).code).toBe('SERVICE_UNAVAILABLE');
    });
    await test.step('pages say so, with a telephone', async () => {
      for (const path of ['/inicio', '/debitos', '/entrar', '/entrar/cadastro']) {
        await pageStatus(formWindow, path, 503);
        await expect(formWindow.getByRole('heading', { level: 1 })).toHaveText(
          'O portal está sem acesso aos dados',
        );
        await expect(formWindow.getByRole('main').getByRole('link')).toHaveAttribute('href', /^tel:/);
      }
    });
    await test.step('pages that need no data are there', async () => {
      for (const path of [
        '/',
        '/canais',
        '/acessibilidade',
        '/icons/deso/icon.svg',
        '/manifest.webmanifest',
      ]) {
        expect((await formWindow.goto(path))?.status(), path).toBe(200);
      }
    });
    await test.step('the entrance keeps what was typed', async () => {
      await entrance.giveTaxId('111.444.777-35');
      await expect(entrance.refusal).toContainText('O portal está sem acesso aos dados');
      await expect(entrance.refusal).toContainText('O que você preencheu foi mantido');
      await expect(entrance.taxId).toHaveValue('111.444.777-35');
    });
    await test.step('asking for a statement is told, not lost', async () => {
      await debts.print();
      await expect(debtsWindow.getByRole('main')).toContainText('O portal está sem acesso aos dados');
    });

    await portal.startDatabase();
    await ready(portal, 200);
    await test.step('everything comes back with the database', async () => {
      await entrance.giveTaxId('111.444.777-35');
      await expect(entranceWindow).toHaveURL('/inicio');
      await pageStatus(debtsWindow, '/debitos', 200);
      await debts.print();
      await expect(new StatementPage(debtsWindow).fact('Valor a pagar')).toHaveText('R$ 415,29');
    });
    await Promise.all([debtsWindow, entranceWindow, formWindow].map((page) => page.close()));
  });
}

test('a failure of ours is told with the number that finds it in the log, and its cause is told to nobody', async ({
  browser,
  portal,
}) => {
  const page = await window(portal, browser, true);
  await signIn(page, mariaAparecida);
  await portal.alterDatabase('ALTER TABLE bill RENAME TO bill_elsewhere');
  const answer = await page.request.get('/api/v1/debts');
  await portal.alterDatabase('ALTER TABLE bill_elsewhere RENAME TO bill');
  expect(answer.status()).toBe(500);
  const problem = await answer.json();
  expect(problem.code).toBe('INTERNAL_ERROR');
  expect(JSON.stringify(problem)).not.toMatch(/bill|prisma|table/i);
  expect(portal.log()).toContain(problem.correlationId);
  expect((await page.request.get('/api/v1/debts')).status()).toBe(200);
  await page.close();
});

test('nothing of a customer is in the log, and every line of it is JSON', async ({ browser, portal }) => {
  const page = await window(portal, browser, true);
  await page.goto('/');
  const entrance = new Entrance(page);
  await entrance.enter(mariaAparecida);
  await new DebtsPage(page).open();
  await new DebtsPage(page).print();
  await expect(new StatementPage(page).heading).toBeVisible();
  await page.request.get('/entrar?matricula=4647262&taxId=11144477735');
  const log = portal.log();
  expect(log).toContain('"correlationId"');
  for (const secret of ['11144477735', '111.444.777-35', 'MARIA', 'ARRUDIADOR', '49520', 'loja-virtual=']) {
    expect(log).not.toContain(secret);
  }
  await page.close();
});
