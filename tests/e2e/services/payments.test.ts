import { forgiveVerifications } from '../../support/e2e-database';
import { expect, test } from '../../support/e2e-test';
import { signIn } from '../pages/entrance';
import { fact, fetchFile, row, rowsOf } from '../pages/screen';
import { serviceVisitors } from '../pages/service-visitors';
import { visitors } from '../pages/visitors';

const printed = {
  2018: [
    ['Conta 06/2018', '61,05', '25/09/2018', /^CAIXA ECON/],
    ['Conta 05/2018', '61,67', '24/07/2018', /BRADESCO/],
    ['Conta 04/2018', '76,93', '12/06/2018', /^CAIXA ECON/],
    ['Conta 03/2018', '61,01', '03/05/2018', /BRADESCO/],
    ['Conta 02/2018', '72,39', '09/04/2018', /BRADESCO/],
    ['Conta 01/2018', '50,31', '13/03/2018', /^BANCO DO BRASIL/],
    ['Conta 12/2017', '50,46', '14/02/2018', /^BANCO DO BRASIL/],
    ['Conta 11/2017', '50,27', '05/01/2018', /^CAIXA ECON/],
  ],
};

test("the manual's eight payments stand as printed, each with its receipt", async ({ page }) => {
  await signIn(page, visitors.mariaAparecida);
  await page.goto('/pagamentos?ano=2018');
  const payments = await rowsOf(page.getByRole('table', { name: 'Pagamentos feitos em 2018' }));
  expect(payments).toEqual(
    printed[2018].map(([bill, amount, on, collector]) => [
      bill,
      amount,
      on,
      expect.stringMatching(collector ?? ''),
      `Ver recibo da ${bill}`,
    ]),
  );
  await page.getByRole('link', { name: '2017', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Pagamentos feitos em 2017' })).toContainText('Conta 01/2017');
});

test('a receipt says what was paid, and is had as a PDF', async ({ page }) => {
  await signIn(page, visitors.mariaAparecida);
  await page.goto('/pagamentos');
  await row(page, 'Conta 06/2018').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recibo de pagamento');
  await expect(fact(page, 'Valor pago')).toHaveText('R$ 61,05');
  await expect(fact(page, 'Vencimento')).toHaveText('04/07/2018');
  await expect(fact(page, 'Data do pagamento')).toHaveText('25/09/2018');
  const answer = await fetchFile(page, page.getByRole('link', { name: 'Abrir o recibo em PDF' }));
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
});

test("a receipt's code tells anybody that the payment was received, and names nobody", async ({ page }) => {
  await forgiveVerifications();
  await signIn(page, visitors.mariaAparecida);
  await page.goto('/pagamentos');
  await row(page, 'Conta 06/2018').getByRole('link').click();
  const code = (await fact(page, 'Código de verificação').textContent()) ?? '';
  expect(code).toMatch(/^\S{4}( \S{4}){3}$/);
  await page.goto(`/verificar/${code.replaceAll(' ', '')}`);
  const main = page.getByRole('main');
  await expect(main).toContainText(`Código ${code}`);
  await expect(main).toContainText('Recebemos este pagamento');
  await expect(fact(page, 'Documento')).toHaveText('Recibo de pagamento');
  await expect(fact(page, 'Valor recebido')).toHaveText('R$ 61,05');
  await expect(fact(page, 'Pago em')).toHaveText('25/09/2018');
  await expect(main).not.toContainText(/maria|464726/i);
  const answer = await page.request.post('/api/v1/verify', { data: { text: code } });
  expect(await answer.json()).toMatchObject({
    verdict: 'GENUINE',
    kind: 'PAYMENT_RECEIPT',
    standing: 'VALID',
    amountCents: 6105,
    issuedOn: '2018-09-25',
  });
});

test('money that settled nothing stands apart, each with what happens next, and has no receipt', async ({
  page,
}) => {
  await signIn(page, serviceVisitors.luzia);
  await page.goto('/pagamentos');
  const apart = page.getByRole('table', { name: /^Pagamentos em conferência/ });
  for (const words of ['Pago duas vezes', 'Documento não encontrado', 'Valor a mais', 'Aguardando baixa']) {
    await expect(apart).toContainText(words);
  }
  await expect(apart).toContainText('Valor não confere');
  await expect(apart.getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Pagamentos feitos em 2019' })).not.toContainText('44,00');
  await page.goto('/pagamentos/01900000-0030-7005-8000-000000000003');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pagamento em conferência');
  await expect(page.getByRole('link', { name: 'Abrir o recibo em PDF' })).toHaveCount(0);
});
