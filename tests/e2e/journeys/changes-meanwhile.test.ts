import { newCustomer } from '../../support/e2e-customer';
import { payBill } from '../../support/e2e-database';
import { expect, test } from '../../support/e2e-test';
import { DebtsPage } from '../pages/debts';
import { signIn } from '../pages/entrance';
import { StatementPage } from '../pages/statement';

test('a bill paid in another window is noticed before the statement is issued', { tag: '@scripted' }, async ({
  page,
}) => {
  const customer = await newCustomer({ bills: 2 });
  await signIn(page, customer);
  const debts = new DebtsPage(page);
  await debts.open();
  await payBill(customer.billIds[0] ?? '');
  await debts.print();
  await expect(debts.notice).toContainText('Uma das contas escolhidas foi paga');
  await expect(debts.row('11/2018')).toContainText('Paga');
  await expect(debts.boxes).toHaveCount(1);
  await debts.print();
  await expect(new StatementPage(page).heading).toBeVisible();
});

test('a statement whose bill was paid afterwards must not be paid, and says why', async ({ page }) => {
  const customer = await newCustomer({ bills: 2 });
  await signIn(page, customer);
  const debts = new DebtsPage(page);
  await debts.open();
  await debts.print();
  const statement = new StatementPage(page);
  await expect(statement.pdf).toBeVisible();
  await payBill(customer.billIds[1] ?? '');
  await page.reload();
  await expect(page.getByRole('main')).toContainText('Não pague este extrato');
  await expect(statement.pdf).toBeHidden();
  await expect(page.getByRole('link', { name: 'Emitir outro extrato' })).toBeVisible();
});
