import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { inDatabase } from '../../support/e2e-database';
import { expect, test } from '../../support/e2e-test';

test.beforeEach(() =>
  inDatabase((client) => client.query("DELETE FROM limit_hit WHERE limit_code = 'NEWS_CLIENT'")),
);

const someAddress = () => `${randomUUID()}@example.org`;

async function ask(page: Page, email: string): Promise<void> {
  await page.goto('/novidades');
  await page.getByRole('textbox', { name: 'Seu e-mail' }).fill(email);
  await page.getByRole('button', { name: 'Concordo e quero receber' }).click();
}

async function asked(page: Page, email: string): Promise<void> {
  await ask(page, email);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agora, confirme no seu e-mail');
  await expect(page).toHaveURL('/novidades/pedido');
}

/** The paths of this portal in the last letter to an address. */
async function pathsIn(email: string): Promise<{ confirm: string; leave: string; oneClick: string }> {
  const [letter] = await inDatabase(async (client) => {
    const query = 'SELECT text, leave_url FROM outgoing_mail WHERE recipient = $1 ORDER BY created_at DESC';
    return (await client.query<{ text: string; leave_url: string }>(query, [email])).rows;
  });
  const path = (pattern: RegExp) => pattern.exec(letter?.text ?? '')?.[0] ?? '';
  return {
    confirm: path(/\/novidades\/confirmar\/[\w-]{43}/),
    leave: path(/\/novidades\/sair\/[0-9a-f-]{36}/),
    oneClick: new URL(letter?.leave_url ?? '').pathname,
  };
}

/** 'confirmed', 'waiting' or 'unknown'. */
function standing(email: string): Promise<string> {
  return inDatabase(async (client) => {
    const query = 'SELECT confirmed_at FROM newsletter_subscription WHERE email = $1';
    const [row] = (await client.query(query, [email])).rows;
    if (!row) return 'unknown';
    return row.confirmed_at ? 'confirmed' : 'waiting';
  });
}

test('an address is confirmed by the button behind its link, once, and leaves by another', {
  tag: '@scripted',
}, async ({ page }) => {
  const email = someAddress();
  await asked(page, email.toUpperCase());
  const { confirm, leave } = await pathsIn(email);
  await page.goto(confirm);
  await page.reload();
  expect(await standing(email)).toBe('waiting');
  await page.getByRole('button', { name: 'Confirmar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('E-mail confirmado');
  expect(await standing(email)).toBe('confirmed');
  await page.goto(confirm);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Este endereço não vale mais');
  await page.goto(leave);
  expect(await standing(email)).toBe('confirmed');
  await page.getByRole('button', { name: 'Sair e apagar o e-mail' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Você saiu da lista');
  expect(await standing(email)).toBe('unknown');
});

test('asking again for an address on the list ends on the same page', async ({ page }) => {
  const email = someAddress();
  await asked(page, email);
  await page.goto((await pathsIn(email)).confirm);
  await page.getByRole('button', { name: 'Confirmar' }).click();
  await expect(page).toHaveURL('/novidades/confirmado');
  await asked(page, email);
  expect(await standing(email)).toBe('confirmed');
});

test('a link that ended between the page and the button says so and keeps the page', async ({ page }) => {
  const email = someAddress();
  await asked(page, email);
  await page.goto((await pathsIn(email)).confirm);
  await inDatabase((client) => client.query('DELETE FROM newsletter_subscription WHERE email = $1', [email]));
  await page.getByRole('button', { name: 'Confirmar' }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('já foi usado, passou do prazo');
});

test('no address and one that is none are told at the field, and nothing typed is lost', async ({ page }) => {
  await ask(page, '');
  await expect(page.getByRole('alert', { name: /Falta corrigir/ })).toContainText('Informe um e-mail.');
  await ask(page, 'maria.example.org');
  await expect(page.getByRole('alert', { name: /Falta corrigir/ })).toContainText('não parece completo');
  await expect(page.getByRole('textbox', { name: 'Seu e-mail' })).toHaveValue('maria.example.org');
});

test('a mail program leaves by one click, without a cookie; opening the address changes nothing', async ({
  page,
  playwright,
  baseURL,
}) => {
  const email = someAddress();
  await asked(page, email);
  const { oneClick, leave } = await pathsIn(email);
  await page.goto(oneClick);
  await expect(page).toHaveURL(leave);
  expect(await standing(email)).toBe('waiting');
  const program = await playwright.request.newContext({ ...(baseURL && { baseURL }) });
  for (let times = 0; times < 2; times += 1) {
    const answer = await program.post(oneClick, { form: { 'List-Unsubscribe': 'One-Click' } });
    expect(answer.status()).toBe(204);
  }
  expect(await standing(email)).toBe('unknown');
  await program.dispose();
});
