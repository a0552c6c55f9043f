import { expect, test } from '../../support/e2e-test';
import { decodeInterleaved, renderPdfPage } from '../../support/pdf';
import { signIn } from '../pages/entrance';
import { fact, fetchFile, row, rowsOf } from '../pages/screen';
import { visitors } from '../pages/visitors';

test("the manual's customer finds the six bills and the three figures of the manual's screen", async ({
  page,
}) => {
  await signIn(page, visitors.mariaAparecida);
  await page.goto('/segunda-via');
  await expect(fact(page, 'Valor das Faturas em Aberto')).toHaveText('R$ 376,03');
  await expect(fact(page, 'Data')).toHaveText('19/04/2019');
  await expect(fact(page, 'Valor do Débito a Cobrar')).toHaveText('R$ 39,26');
  const bills = await rowsOf(page.getByRole('table', { name: 'Contas em aberto' }));
  expect(bills.map(([month, , , amount]) => [month, amount])).toEqual([
    ['07/2018', '53,90'],
    ['08/2018', '104,88'],
    ['09/2018', '35,64'],
    ['10/2018', '70,48'],
    ['11/2018', '75,49'],
    ['12/2018', '35,64'],
  ]);
  await expect(page.getByRole('main')).toContainText('em até 2 dias úteis');
});

test('a bill is paid now by its code, its Pix and its lines, whose bars are on the PDF', async ({ page }) => {
  await signIn(page, visitors.mariaAparecida);
  await page.goto('/segunda-via');
  await row(page, '07/2018').getByRole('link', { name: 'Código, Pix e bancos' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Conta de 07/2018');
  await expect(fact(page, 'Valor da conta')).toHaveText('R$ 53,90');
  await expect(fact(page, 'Vencimento')).toHaveText('03/08/2018');
  await expect(page.getByRole('table', { name: 'O que esta conta cobra' })).toContainText('OUTROS SERVIÇOS');
  await expect(page.getByRole('img', { name: 'QR Code do Pix' })).toBeVisible();
  const answer = await fetchFile(page, page.getByRole('link', { name: 'Abrir o PDF para imprimir' }));
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const line = (await fact(page, 'Código para pagar').textContent()) ?? '';
  const bars = line.replaceAll(/-\d/g, '').replaceAll(' ', '');
  expect(bars).toMatch(/^82\d{42}$/);
  const symbols = await decodeInterleaved(await renderPdfPage(await answer.body(), 1, 200));
  expect(symbols.map(({ text }) => text)).toContain(bars);
});

test('a bill under review has its reason and no second copy', async ({ page }) => {
  await signIn(page, visitors.joaoBatista);
  await page.goto('/segunda-via');
  await expect(row(page, '08/2018')).toContainText('Em discussão na Justiça.');
  await expect(row(page, '09/2018')).toContainText('Comprovante de pagamento em conferência.');
  await expect(row(page, '08/2018').getByRole('link')).toHaveCount(0);
  await page.goto('/segunda-via/01900000-0002-7004-8000-000000000001');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Esta conta não tem segunda via');
  await expect(page.getByRole('main')).toContainText('em revisão (em discussão na Justiça)');
  await page.getByRole('link', { name: 'Ver as contas em aberto' }).click();
  await expect(page.getByRole('table', { name: 'Contas em aberto' })).toContainText('10/2018');
});

test('a paid bill has no second copy, and who owes nothing is told so', async ({ page }) => {
  await signIn(page, visitors.joaoBatista);
  await page.goto('/segunda-via/01900000-0002-7004-8000-000000000005');
  await expect(page.getByRole('main')).toContainText('não há o que pagar por ela');
  await signIn(page, visitors.rosaMaria);
  await page.goto('/segunda-via');
  await expect(page.getByRole('main')).toContainText('Nenhuma conta para pagar');
});
