import { expect, test } from '../../support/e2e-test';
import { DebtsPage } from '../pages/debts';
import { signIn } from '../pages/entrance';
import { StatementPage } from '../pages/statement';
import { visitors } from '../pages/visitors';

test('"Recalcular" sums what is marked and keeps the marks', { tag: '@scripted' }, async ({ page }) => {
  await signIn(page, visitors.mariaAparecida);
  const debts = new DebtsPage(page);
  await debts.open();
  await debts.bill('07/2018').uncheck();
  await debts.bill('08/2018').uncheck();
  await debts.recalculate();
  await expect(page).toHaveURL(/escolha=feita/);
  // The manual's four marked bills without the two of 07 and 08/2018.
  await expect(debts.chosenTotal).toHaveText('R$ 236,48');
  await expect(debts.bill('07/2018')).not.toBeChecked();
  await expect(debts.bill('12/2018')).toBeChecked();
});

test('the running total follows each mark', { tag: '@javascript' }, async ({ page }) => {
  await signIn(page, visitors.mariaAparecida);
  const debts = new DebtsPage(page);
  await debts.open();
  await debts.bill('12/2018').uncheck();
  await expect(debts.chosenTotal).toHaveText('R$ 377,09');
  await debts.bill('12/2018').check();
  await expect(debts.chosenTotal).toHaveText('R$ 415,29');
});

test('fine, interest and correction of a bill are shown on demand, with their source', async ({ page }) => {
  await signIn(page, visitors.mariaAparecida);
  await new DebtsPage(page).open();
  const explanation = page.getByText('Como foi calculado o acréscimo da conta 12/2018');
  await explanation.click();
  const details = page.getByRole('group').filter({ has: explanation });
  await expect(details).toContainText('Multa');
  await expect(details).toContainText('Juros');
  await expect(details).toContainText('Correção');
  await expect(details).toContainText('Fonte:');
});

test('nothing marked gives no statement, says so and keeps the marks empty', async ({ page }) => {
  await signIn(page, visitors.mariaAparecida);
  const debts = new DebtsPage(page);
  await debts.open();
  await debts.uncheckAll();
  await debts.print();
  await expect(debts.notice).toContainText('Escolha ao menos uma conta para pagar.');
  await expect(debts.bill('12/2018')).not.toBeChecked();
  await expect(debts.chosenTotal).toHaveText('R$ 0,00');
});

test('bills under review and paid ones are told in words and cannot be chosen', async ({ page }) => {
  await signIn(page, visitors.joaoBatista);
  const debts = new DebtsPage(page);
  await debts.open();
  await expect(debts.row('08/2018')).toContainText('Em revisão');
  await expect(debts.row('08/2018')).toContainText('Em discussão na Justiça.');
  await expect(debts.row('09/2018')).toContainText('Comprovante de pagamento em conferência.');
  await expect(debts.row('12/2018')).toContainText('Paga');
  await expect(debts.boxes).toHaveCount(2);
  await expect(debts.bill('10/2018')).toBeChecked();
});

test('slips, charges to come and credits stand in their own sections and enter the statement when chosen', async ({
  page,
}) => {
  await signIn(page, visitors.francisco);
  const debts = new DebtsPage(page);
  await debts.open();
  await expect(debts.table('Guias de serviços')).toContainText('RELIGAÇÃO NO CAVALETE');
  await expect(debts.table(/Lançamentos das próximas contas/)).toContainText('SUBSTITUIÇÃO DE LACRE');
  await expect(debts.table('Créditos a seu favor')).toContainText('25,00');
  await expect(debts.other('PARCELAMENTO DE DÉBITO')).not.toBeChecked();
  await debts.uncheckAll();
  await debts.other('AFERIÇÃO DE HIDRÔMETRO').check();
  await debts.other('SUBSTITUIÇÃO DE LACRE').check();
  await debts.other('DEVOLUÇÃO DE VALOR PAGO A MAIS').check();
  await debts.recalculate();
  await expect(debts.chosenTotal).toHaveText('R$ 62,53');
  await debts.print();
  await expect(new StatementPage(page).fact('Valor a pagar')).toHaveText('R$ 62,53');
});

test('credits larger than the debts are refused with both amounts', async ({ page }) => {
  await signIn(page, visitors.terezinha);
  const debts = new DebtsPage(page);
  await debts.open();
  await debts.other('DEVOLUÇÃO DE PAGAMENTO EM DUPLICIDADE').check();
  await debts.other('DESCONTO POR FALTA DE ÁGUA').check();
  await debts.print();
  await expect(debts.notice).toContainText('R$ 104,70');
  await expect(debts.notice).toContainText(/débitos escolhidos \(R\$ \d+,\d{2}\)/);
  await expect(debts.other('DESCONTO POR FALTA DE ÁGUA')).toBeChecked();
});

test("a former occupant's bills stand apart and cannot be chosen", async ({ page }) => {
  await signIn(page, visitors.luciana);
  const debts = new DebtsPage(page);
  await debts.open();
  await expect(debts.boxes).toHaveCount(1);
  await page.getByText('Débitos de quem ocupou este imóvel antes').click();
  await expect(debts.table('Contas de outro ocupante')).toContainText('61,30');
  await expect(page.getByRole('main')).toContainText('Você não responde por elas');
});

test('a missing index is told with its month, at home and in the list', async ({ page }) => {
  await signIn(page, visitors.joseRaimundo);
  await page.goto('/inicio');
  await expect(page.getByRole('main')).toContainText('falta o índice de correção de 05/2018');
  await new DebtsPage(page).open();
  await expect(page.getByRole('main')).toContainText('falta o índice de correção de 05/2018');
});

test('who owes nothing is told so', async ({ page }) => {
  await signIn(page, visitors.rosaMaria);
  await page.goto('/inicio');
  await expect(page.getByRole('main')).toContainText('Nenhuma conta em aberto');
  await new DebtsPage(page).open();
  await expect(page.getByRole('main')).toContainText('Nenhuma conta em aberto');
});
