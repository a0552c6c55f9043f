import type { Page } from '@playwright/test';
import { expect, test } from '../../support/e2e-test';
import { readPdf } from '../../support/pdf';
import { DebtsPage } from '../pages/debts';
import { signIn } from '../pages/entrance';
import { fact, fetchFile, rowsOf } from '../pages/screen';
import { serviceVisitors } from '../pages/service-visitors';
import { visitors } from '../pages/visitors';

async function ask(page: Page, year: string): Promise<void> {
  await page.goto('/quitacao');
  await page.getByRole('radio', { name: year }).check();
  await page.getByRole('button', { name: 'Emitir declaração' }).click();
}

/** The rows of 2017 that the manual prints. */
const printed = [
  ['01/2017', '13/02/2017', '34,96'],
  ['02/2017', '27/03/2017', '54,13'],
  ['03/2017', '28/04/2017', '55,93'],
  ['04/2017', '24/05/2017', '50,21'],
  ['05/2017', '05/07/2017', '50,34'],
  ['10/2017', '07/12/2017', '50,12'],
  ['11/2017', '05/01/2018', '50,27'],
  ['12/2017', '14/02/2018', '50,46'],
];

test("2017 is declared with the manual's rows, total and number, and is the same when asked again", async ({
  page,
}) => {
  await signIn(page, visitors.mariaAparecida);
  await ask(page, '2017');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Declaração de quitação anual de débitos de 2017',
  );
  await expect(page.getByRole('main')).toContainText('Número 1032134');
  const table = page.getByRole('table', { name: 'Contas de 2017' });
  const rows = await rowsOf(table);
  expect(rows).toHaveLength(12);
  expect(rows.map(([bill, , , on, amount]) => [bill, on, amount])).toEqual(expect.arrayContaining(printed));
  await expect(table.getByRole('row').last()).toContainText('595,03');
  const code = await fact(page, 'Código de verificação').textContent();
  const pdf = await fetchFile(page, page.getByRole('link', { name: 'Abrir o PDF para imprimir' }));
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  const first = page.url();
  await ask(page, '2017');
  await expect(fact(page, 'Código de verificação')).toHaveText(code ?? '');
  expect(page.url()).toBe(first);
});

test('2018 is refused with the bills in the way, which may be paid at once', { tag: '@scripted' }, async ({
  page,
}) => {
  await signIn(page, visitors.mariaAparecida);
  await ask(page, '2018');
  const main = page.getByRole('main');
  await expect(main.getByRole('alert')).toContainText('A declaração de 2018 ainda não pode ser emitida');
  const bills = await rowsOf(page.getByRole('table', { name: /^Contas em aberto/ }));
  expect(bills.map(([month]) => month)).toEqual([
    '07/2018',
    '08/2018',
    '09/2018',
    '10/2018',
    '11/2018',
    '12/2018',
  ]);
  await page.getByRole('link', { name: 'Pagar estas contas' }).click();
  await expect(new DebtsPage(page).chosenTotal).toHaveText('R$ 415,29');
});

test('bills in an agreement are in the way until it is paid to the end', async ({ page }) => {
  await signIn(page, serviceVisitors.genivaldo);
  await ask(page, '2018');
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    '2 contas deste ano estão em parcelamento',
  );
  const bills = await rowsOf(page.getByRole('table', { name: 'Contas em parcelamento' }));
  expect(bills.map(([month]) => month)).toEqual(['11/2018', '12/2018']);
  await expect(page.getByRole('link', { name: 'Pagar estas contas' })).toHaveCount(0);
});

test('a bill disputed in court does not stand in the way and is left out by name', async ({ page }) => {
  await signIn(page, serviceVisitors.ivanilde);
  await ask(page, '2018');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/de 2018$/);
  const rows = await rowsOf(page.getByRole('table', { name: 'Contas de 2018' }));
  expect(rows.map(([month]) => month)).not.toContain('08/2018');
  await expect(page.getByRole('main')).toContainText(/08\/2018/);
});

test('2018 is delivered with the bill due in May, without being asked for, and stays the same document', async ({
  page,
}) => {
  await signIn(page, serviceVisitors.cicera);
  await page.goto('/inicio');
  const main = page.getByRole('main');
  await expect(main).toContainText('Declaração de 2018 entregue em 22/04/2019');
  await page.goto('/segunda-via');
  await page.getByRole('link', { name: 'Código, Pix e bancos para a conta 04/2019' }).click();
  await expect(
    page.getByRole('heading', { name: 'Declaração de quitação anual de débitos de 2018' }),
  ).toBeVisible();
  await expect(main).toContainText('do ano de 2018 e dos anos anteriores (Lei 12.007/2009, art. 4º)');
  const number = await fact(page, 'Número').textContent();
  const code = await fact(page, 'Código de verificação da declaração').textContent();
  const bill = await fetchFile(page, page.getByRole('link', { name: 'Abrir o PDF para imprimir' }));
  const { pages } = await readPdf(await bill.body());
  expect(pages[0]).toContain(`Número ${number}, emitida em 22/04/2019`);
  expect(pages[0]).toContain(code ?? 'no code');
  await page.getByRole('link', { name: /^Abrir a declaração de 2018/ }).click();
  await expect(main).toContainText(`Número ${number}`);
  await expect(main).toContainText('Ela veio com a conta que vence em 05/2019');
  await expect(fact(page, 'Código de verificação')).toHaveText(code ?? '');
  const first = page.url();
  await ask(page, '2018');
  await expect(page).toHaveURL(first);
});

test('a delivered year says so where a declaration is asked for, and no bill of another month brings it', async ({
  page,
}) => {
  await signIn(page, visitors.mariaAparecida);
  await page.goto('/quitacao');
  await expect(page.getByRole('main')).toContainText('Declaração de 2017 entregue em 22/04/2019');
  await page.goto('/segunda-via');
  await page.getByRole('link', { name: 'Código, Pix e bancos para a conta 12/2018' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Conta de 12/2018');
  await expect(page.getByRole('main')).not.toContainText('quitação anual');
});
