import type { Page } from '@playwright/test';
import { newCustomer } from '../../support/e2e-customer';
import { payBill } from '../../support/e2e-database';
import { expect, test } from '../../support/e2e-test';
import { CardPages } from '../pages/card';
import { DebtsPage } from '../pages/debts';
import { signIn } from '../pages/entrance';
import { fact, rowsOf } from '../pages/screen';
import { visitors } from '../pages/visitors';

async function debtsOfNewCustomer(page: Page) {
  const customer = await newCustomer({ bills: 2 });
  await signIn(page, customer);
  const debts = new DebtsPage(page);
  await debts.open();
  return { customer, debts };
}

test("the warning, the manual's four marked bills and their total are read before leaving", async ({
  page,
}) => {
  await signIn(page, visitors.mariaAparecida);
  const debts = new DebtsPage(page);
  await debts.open();
  for (const month of ['07/2018', '08/2018']) await debts.bill(month).uncheck();
  const card = new CardPages(page);
  await card.choose();
  await expect(page.getByRole('main')).toContainText('no ambiente seguro da empresa de pagamentos');
  const bills = await rowsOf(page.getByRole('table', { name: 'Contas deste pagamento' }));
  expect(bills).toEqual([
    ['09/2018', '04/10/2018', '35,64', '3,92', '39,56'],
    ['10/2018', '05/11/2018', '70,48', '6,42', '76,90'],
    ['11/2018', '06/12/2018', '75,49', '6,33', '81,82'],
    ['12/2018', '04/01/2019', '35,64', '2,56', '38,20'],
  ]);
  await expect(card.total).toContainText('236,48');
  await page.getByRole('link', { name: 'Voltar às contas' }).click();
  await expect(debts.chosenTotal).toHaveText('R$ 236,48');
  await expect(debts.bill('08/2018')).not.toBeChecked();
});

test('an approved card settles the bills, whose receipts are then in the payments', {
  tag: '@scripted',
}, async ({ page }) => {
  const { debts } = await debtsOfNewCustomer(page);
  await debts.bill('11/2018').uncheck();
  const card = new CardPages(page);
  await card.choose();
  await card.leave();
  await card.answer('Aprovar o pagamento');
  await expect(card.standing).toContainText('Pagamento confirmado');
  await page.getByRole('link', { name: 'Ver os recibos em Pagamentos' }).click();
  await page.getByRole('link', { name: 'Ver recibo da Conta 12/2018' }).click();
  await expect(fact(page, 'Referência')).toHaveText('Conta 12/2018');
  await debts.open();
  await expect(debts.row('12/2018')).toContainText('Paga');
  await expect(debts.boxes).toHaveCount(1);
});

test('a card that is declined leaves the bills to be paid', async ({ page }) => {
  const { debts } = await debtsOfNewCustomer(page);
  const card = new CardPages(page);
  await card.choose();
  await card.leave();
  await card.answer('Recusar o cartão');
  await expect(card.standing).toContainText('O cartão não foi aceito');
  await page.getByRole('link', { name: 'Voltar às contas' }).click();
  await expect(debts.boxes).toHaveCount(2);
});

test('bills under way are under review at once, and giving up frees them', async ({ page }) => {
  const { debts } = await debtsOfNewCustomer(page);
  const card = new CardPages(page);
  await card.choose();
  await card.leave();
  await debts.open();
  await expect(debts.row('12/2018')).toContainText('Pagamento com cartão em andamento.');
  await expect(debts.boxes).toHaveCount(0);
  await page.getByRole('link', { name: 'Continuar, acompanhar ou desistir deste pagamento' }).click();
  await expect(card.standing).toContainText('Aguardando a confirmação da empresa');
  await card.giveUp();
  await expect(card.standing).toContainText('Pagamento cancelado');
  await debts.open();
  await expect(debts.boxes).toHaveCount(2);
});

test('who comes back unpaid may go on, and a second payment leads to the first', async ({ page }) => {
  const { debts } = await debtsOfNewCustomer(page);
  const otherWindow = await page.context().newPage();
  const otherDebts = new DebtsPage(otherWindow);
  await otherDebts.open();
  await otherDebts.bill('11/2018').uncheck();
  await new CardPages(otherWindow).choose();
  const card = new CardPages(page);
  await card.choose();
  await card.leave();
  await card.comeBackUnpaid();
  await expect(card.standing).toContainText('Aguardando a confirmação da empresa');
  await otherWindow.getByRole('button', { name: 'Pagar', exact: true }).click();
  await expect(new CardPages(otherWindow).warning).toContainText(/Já existe um pagamento com cartão/);
  expect(new URL(otherWindow.url()).pathname).toBe(new URL(page.url()).pathname);
  await page.getByRole('link', { name: /^Continuar em/ }).click();
  await card.answer('Aprovar o pagamento');
  await expect(card.standing).toContainText('Pagamento confirmado');
  await debts.open();
  await expect(debts.boxes).toHaveCount(0);
});

test('a bill paid by another way while the company is open must not be paid again', async ({ page }) => {
  const { customer } = await debtsOfNewCustomer(page);
  const card = new CardPages(page);
  await card.choose();
  await card.leave();
  await payBill(customer.billIds[0] ?? '');
  await card.comeBackUnpaid();
  await expect(card.standing).toContainText('Não conclua este pagamento');
  await card.giveUp();
  await expect(card.standing).toContainText('Pagamento cancelado');
});

test('nothing chosen, and an address nobody signed, are refused', async ({ page }) => {
  const { debts } = await debtsOfNewCustomer(page);
  await debts.uncheckAll();
  const card = new CardPages(page);
  await card.choose();
  await expect(page.getByRole('main')).toContainText('Escolha ao menos uma conta para pagar.');
  await page.goto('/empresa-demonstracao?empresa=x&valor=100');
  await expect(page.getByRole('main')).toContainText('Pedido não reconhecido');
});
