import { newCustomer } from '../../support/e2e-customer';
import { leaveAlone } from '../../support/e2e-database';
import { expect, test } from '../../support/e2e-test';
import { DebtsPage } from '../pages/debts';
import { Entrance, signIn } from '../pages/entrance';
import { StatementPage } from '../pages/statement';

test('an idle session says that it ended and comes back to the same page', async ({ page }) => {
  const customer = await newCustomer({ bills: 1 });
  await signIn(page, customer);
  const debts = new DebtsPage(page);
  await debts.open();
  await debts.print();
  await expect(new StatementPage(page).heading).toBeVisible();
  const address = page.url();
  await leaveAlone(customer.customerId);
  await page.reload();
  await expect(page.getByRole('main')).toContainText('Sua sessão terminou');
  await new Entrance(page).enter(customer);
  await expect(page).toHaveURL(address);
});

test('what was marked in a long list survives a session that ended before printing', {
  tag: '@scripted',
}, async ({ page }) => {
  const customer = await newCustomer({ bills: 9 });
  await signIn(page, customer);
  const debts = new DebtsPage(page);
  await debts.open();
  await debts.bill('08/2018').uncheck();
  await leaveAlone(customer.customerId);
  await debts.print();
  await expect(page.getByRole('main')).toContainText('Sua sessão terminou');
  await new Entrance(page).enter(customer);
  await expect(debts.boxes).toHaveCount(9);
  await expect(debts.bill('08/2018')).not.toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(8);
});

test('what was marked survives a session that ended before recalculating', async ({ page }) => {
  const customer = await newCustomer({ bills: 2 });
  await signIn(page, customer);
  const debts = new DebtsPage(page);
  await debts.open();
  await debts.bill('12/2018').uncheck();
  await leaveAlone(customer.customerId);
  await debts.recalculate();
  await new Entrance(page).enter(customer);
  await expect(debts.bill('12/2018')).not.toBeChecked();
  await expect(debts.bill('11/2018')).toBeChecked();
});

test('leaving with a session that has already ended leaves all the same', async ({ page }) => {
  const customer = await newCustomer({ bills: 1 });
  await signIn(page, customer);
  await page.goto('/inicio');
  await leaveAlone(customer.customerId);
  await page.getByRole('button', { name: 'Sair' }).click();
  await expect(page.getByRole('main')).toContainText('Você saiu');
});

test('a page of the customer asks a stranger to identify and remembers where they wanted to go', async ({
  page,
}) => {
  const customer = await newCustomer({ bills: 1 });
  await page.goto('/debitos');
  await expect(page).toHaveURL('/entrar?voltar=%2Fdebitos');
  await expect(page.getByRole('main')).not.toContainText('Sua sessão terminou');
  await new Entrance(page).enter(customer);
  await expect(page).toHaveURL('/debitos');
});

test('the way back never leads to another site', async ({ page }) => {
  const customer = await newCustomer({ bills: 1 });
  await page.goto('/entrar?voltar=%2F%2Fexample.org%2Finicio');
  await new Entrance(page).enter(customer);
  await expect(page).toHaveURL('/inicio');
});
