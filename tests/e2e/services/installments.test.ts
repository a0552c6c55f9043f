import type { Page } from '@playwright/test';
import { expiredSimulation } from '@/prisma/personas/installment-agreements';
import { expect, test } from '../../support/e2e-test';
import { signIn } from '../pages/entrance';
import { InstallmentPages } from '../pages/installments';
import { rowsOf } from '../pages/screen';
import { serviceVisitors } from '../pages/service-visitors';
import { visitors } from '../pages/visitors';

async function simulateManual(page: Page): Promise<InstallmentPages> {
  await signIn(page, visitors.mariaAparecida);
  const installments = new InstallmentPages(page);
  await installments.open();
  await installments.simulate('111.444.777-35');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Simulação de parcelamento');
  return installments;
}

test("the manual's customer gets the manual's whole screen: sums, entry of 41,53 and six plans", async ({
  page,
}) => {
  const installments = await simulateManual(page);
  const main = page.getByRole('main');
  await expect(main).toContainText('não vale como contrato de parcelamento');
  await expect(installments.sum('Contas', 'Resumo do débito')).toHaveText('R$ 376,03');
  await expect(installments.sum('Acréscimos por impontualidade', 'Resumo do débito')).toHaveText('R$ 39,26');
  await expect(installments.sum('Débito total atualizado', 'Resumo do débito')).toHaveText('R$ 415,29');
  await expect(installments.sum('Valor do pagamento à vista', 'Pagamento à vista')).toHaveText('R$ 415,29');
  await expect(installments.downPayment).toHaveValue('41,53');
  const plans = await rowsOf(installments.plans);
  expect(plans.map((cells) => cells.slice(0, 4))).toEqual([
    ['1', '41,53', '379,85', '1,63 %'],
    ['2', '41,53', '191,46', '1,63 %'],
    ['3', '41,53', '128,67', '1,63 %'],
    ['4', '41,53', '97,28', '1,63 %'],
    ['5', '41,53', '78,45', '1,63 %'],
    ['6', '41,53', '65,90', '1,63 %'],
  ]);
});

test('an entry below the least is refused with the least, and what was typed stays', async ({ page }) => {
  const installments = await simulateManual(page);
  await installments.calculate('41,52');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'A entrada precisa ser de pelo menos R$ 41,53.',
  );
  await expect(installments.downPayment).toHaveValue('41,52');
  await installments.calculate('quarenta');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Escreva a entrada em reais e centavos',
  );
});

test('a larger entry is worked out again and makes the installments smaller', async ({ page }) => {
  const installments = await simulateManual(page);
  await installments.calculate('115,29');
  await expect(installments.plans.getByRole('row').nth(1)).toContainText('115,29');
  await expect(installments.downPayment).toHaveValue('115,29');
  const [first] = await rowsOf(installments.plans);
  // 300,00 for a month at 1,63 %.
  expect(first?.slice(0, 3)).toEqual(['1', '115,29', '304,89']);
  const pdf = await installments.fetchPdf();
  expect(pdf.headers()['content-type']).toBe('application/pdf');
});

test("a stranger's CPF, a wrong digit and an empty form are refused in words", async ({ page }) => {
  await signIn(page, visitors.mariaAparecida);
  const installments = new InstallmentPages(page);
  await installments.open();
  await installments.simulate('');
  await expect(installments.errors).toContainText('Informe o CPF ou o CNPJ.');
  await installments.simulate('111.444.777-36');
  await expect(installments.errors).toContainText('Os dígitos do CPF ou CNPJ não conferem.');
  await installments.simulate('529.982.247-25');
  await expect(page.getByRole('main')).toContainText('não é do dono nem do usuário atual deste imóvel');
});

test('where the water is cut, bringing it back is asked', async ({ page }) => {
  await signIn(page, serviceVisitors.antonia);
  const installments = new InstallmentPages(page);
  await installments.open();
  const withWater = page.getByRole('group', { name: /Com religação da água/ });
  await withWater.getByRole('radio', { name: 'Sim' }).check();
  await installments.simulate(serviceVisitors.antonia.taxId);
  await expect(page.getByRole('main')).toContainText('A religação é combinada no atendimento');
});

test('a simulation of an earlier day is good no more, and leads to a new one', async ({ page }) => {
  await signIn(page, serviceVisitors.antonia);
  await page.goto(`/parcelamento/${expiredSimulation}`);
  const main = page.getByRole('main');
  await expect(main).toContainText('Esta simulação é de 18/04/2019 e só valia naquele dia');
  await main.getByRole('link', { name: 'Simular de novo' }).click();
  await expect(page).toHaveURL('/parcelamento');
  await expect(page.getByRole('button', { name: 'Simular' })).toBeVisible();
});

const refused = [
  [
    'an agreement still running',
    visitors.francisco,
    /já tem um parcelamento, feito em 22\/01\/2019, com 4 parcelas/,
  ],
  ['an agreement of this month', serviceVisitors.lindinalva, /parcelamento neste mês, em 08\/04\/2019/],
] as const;

for (const [name, visitor, words] of refused) {
  test(`${name} is told as the reason why the debt cannot be split now`, async ({ page }) => {
    await signIn(page, visitor);
    await page.goto('/parcelamento');
    await expect(page.getByRole('main')).toContainText('Não é possível parcelar agora');
    await expect(page.getByRole('main')).toContainText(words);
    await expect(page.getByRole('button', { name: 'Simular' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Ver contas e débitos' }).click();
    await expect(page).toHaveURL('/debitos');
  });
}

test('who owes nothing has nothing to split', async ({ page }) => {
  await signIn(page, visitors.rosaMaria);
  await page.goto('/parcelamento');
  await expect(page.getByRole('main')).toContainText('Não há débitos para parcelar.');
});
