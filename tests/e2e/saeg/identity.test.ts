import { turn, violations } from '../../support/e2e-axe';
import { isFullMatrix } from '../../support/e2e-matrix';
import { expect, test } from '../../support/e2e-test';
import { readPdf } from '../../support/pdf';
import { signIn } from '../pages/entrance';
import { visitors } from '../pages/visitors';

const { mariaAparecida } = visitors;

test('the portal has the name, the telephones, the mark and the colours of SAEG', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await expect(page).toHaveTitle(/Loja Virtual SAEG/);
  const banner = page.getByRole('banner');
  await expect(banner).toContainText('Companhia de Serviço de Água, Esgoto e Resíduos de Guaratinguetá');
  await expect(banner.getByRole('link', { name: '0800 771 2195' })).toHaveAttribute(
    'href',
    'tel:08007712195',
  );
  await expect(page.getByRole('contentinfo').getByRole('link', { name: '156' })).toHaveAttribute(
    'href',
    'tel:156',
  );
  await expect(banner.getByRole('link', { name: 'Ajuda' })).toHaveCSS('color', 'rgb(10, 97, 87)');
  const manifest = await (await page.request.get('/manifest.webmanifest')).json();
  expect(manifest.name).toBe('Loja Virtual SAEG');
  expect(await page.locator('link[rel="icon"]').getAttribute('href')).toBe('/icons/saeg/icon.svg');
  for (const { src } of manifest.icons) expect((await page.request.get(src)).status()).toBe(200);
  expect(await page.locator('body').textContent()).not.toContain('DESO');
});

test('what is owed bears SAEG’s charges, and the statement SAEG’s name', async ({ page }) => {
  await signIn(page, mariaAparecida);
  await page.goto('/debitos');
  await expect(page.getByRole('main')).toContainText('R$ 407,40');
  const { bills } = await (await page.request.get('/api/v1/debts')).json();
  const billIds = bills.filter((bill: { selectable: boolean }) => bill.selectable);
  const answer = await page.request.post('/api/v1/debt-statements', {
    data: { billIds: billIds.map(({ id }: { id: string }) => id) },
  });
  const { pdfUrl } = await answer.json();
  const { pages } = await readPdf(await (await page.request.get(pdfUrl)).body());
  const text = pages.join(' ');
  expect(text).toContain('Resíduos de Guaratinguetá');
  expect(text).not.toContain('DESO');
});

test('installments follow SAEG’s policy: 30 % at once, and who approves by the count', async ({ page }) => {
  await signIn(page, mariaAparecida);
  const answer = await page.request.post('/api/v1/installment-simulations', {
    data: { debtorTaxId: mariaAparecida.taxId },
  });
  const { downPaymentCents, plans } = await answer.json();
  expect(downPaymentCents).toBe(12_222);
  const approvers = plans.map(
    ({ installmentCount, approver }: { installmentCount: number; approver: string }) => [
      installmentCount,
      approver,
    ],
  );
  expect(approvers).toContainEqual([6, 'ATTENDANT']);
  expect(approvers).toContainEqual([7, 'SERVICE_MANAGER']);
  expect(approvers).toContainEqual([10, 'SERVICE_MANAGER']);
  expect(approvers).toContainEqual([11, 'COMMERCIAL_DIRECTOR']);
  expect(approvers.at(-1)).toEqual([60, 'COMMERCIAL_DIRECTOR']);
});

test('a year is settled by the due dates of its bills', async ({ page }) => {
  await signIn(page, mariaAparecida);
  const answer = await page.request.post('/api/v1/annual-discharges', { data: { year: 2017 } });
  expect(await answer.json()).toMatchObject({ yearOfBill: 'DUE_DATE', totalCents: 54_457 });
});

test('services and prices are SAEG’s own, its agreement fee among them', async ({ page }) => {
  await page.goto('/servicos');
  await expect(page.getByRole('main')).toContainText('R$ 41,35');
  await expect(page.getByRole('main')).not.toContainText('tabela de serviços: SAEG');
});

for (const path of [
  '/',
  '/inicio',
  '/debitos',
  '/servicos',
  '/servicos/ligacao-de-esgoto',
  '/parcelamento',
]) {
  test(`axe finds nothing on ${path} in SAEG’s colours`, async ({ page }) => {
    await signIn(page, mariaAparecida);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    expect(await violations(page), 'light').toEqual([]);
    // The pairs of the dark are measured without a browser.
    if (isFullMatrix || path === '/debitos') {
      await turn(page, 'dark');
      expect(await violations(page), 'dark').toEqual([]);
    }
  });
}
