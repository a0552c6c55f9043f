import { expect, test } from '../../support/e2e-test';
import { DebtsPage } from '../pages/debts';
import { Entrance, signIn } from '../pages/entrance';
import { StatementPage } from '../pages/statement';
import { visitors } from '../pages/visitors';

const line = '82630000004-7 15290041425-0 00464726201-5 84667291415-3';

test("the manual's customer goes from the front door to the manual's own statement and leaves", {
  tag: '@scripted',
}, async ({ page }) => {
  const entrance = new Entrance(page);
  await entrance.open();
  await entrance.giveAccountNumber('464726.2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agora, seu CPF ou CNPJ');
  await entrance.giveTaxId('111.444.777-35');
  await expect(page).toHaveURL('/inicio');
  await expect(page.getByRole('main')).toContainText('6 contas em aberto');
  await expect(page.getByRole('main')).toContainText('R$ 415,29');

  await page.getByRole('link', { name: 'Ver e pagar' }).click();
  const debts = new DebtsPage(page);
  await expect(debts.boxes).toHaveCount(6);
  await expect(debts.chosenTotal).toHaveText('R$ 415,29');
  await debts.print();

  const statement = new StatementPage(page);
  await expect(statement.heading).toBeVisible();
  await expect(statement.fact('Valor a pagar')).toHaveText('R$ 415,29');
  await expect(statement.fact('Pague até')).toHaveText('29/04/2019');
  await expect(statement.fact('Código para pagar')).toHaveText(line);
  await expect(page.getByRole('main')).toContainText('Número 18466729, emitido em 22/04/2019.');

  await page.getByRole('button', { name: 'Sair' }).click();
  await expect(page.getByRole('main')).toContainText('Você saiu');
  await page.goBack();
  await page.reload();
  await expect(page).toHaveURL(/\/entrar\?voltar=/);
  await expect(page.getByRole('main')).not.toContainText('415,29');
});

test('the statement sums 376,03 and 39,26 and asks for the same statement when chosen again', async ({
  page,
}) => {
  await signIn(page, visitors.mariaAparecida);
  const debts = new DebtsPage(page);
  await debts.open();
  await debts.print();
  const statement = new StatementPage(page);
  await expect(statement.items).toContainText(/Débito original\s*376,03/);
  await expect(statement.items).toContainText(/Serviços e atualização\s*39,26/);
  await expect(statement.items).toContainText(/Valor a pagar\s*415,29/);
  const first = page.url();
  await debts.open();
  await debts.print();
  await expect(statement.heading).toBeVisible();
  expect(page.url()).toBe(first);
});

test('the digitable line is copied by one button', { tag: '@javascript' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page, visitors.mariaAparecida);
  const debts = new DebtsPage(page);
  await debts.open();
  await debts.print();
  await page.getByRole('button', { name: 'Copiar o código' }).click();
  await expect(page.getByRole('button', { name: 'Código copiado' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(line);
});
