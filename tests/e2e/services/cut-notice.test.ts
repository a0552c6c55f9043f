import type { Page } from '@playwright/test';
import { signedIn } from '../../support/e2e-http';
import { expect, test } from '../../support/e2e-test';
import { signIn } from '../pages/entrance';
import { fact, rowsOf } from '../pages/screen';
import { serviceVisitors } from '../pages/service-visitors';
import { visitors } from '../pages/visitors';

const main = (page: Page) => page.getByRole('main');

test('anybody learns from when the water may be cut, by an address to be sent to others', async ({
  page,
}) => {
  await page.goto('/aviso-de-corte');
  await page.getByLabel('Dia em que o aviso chegou').fill('2021-08-04');
  await page.getByLabel('Dia do corte marcado no aviso').fill('2021-08-20');
  await page.getByLabel('Dia do corte, ou outro dia para conferir').fill('2021-09-06');
  await page.getByRole('button', { name: 'Conferir' }).click();
  await expect(main(page)).toContainText('A água não pode ser cortada antes de quarta-feira, 08/09/2021');
  const before = await rowsOf(page.getByRole('table', { name: 'Por que não antes' }));
  expect(before.map(([day, why]) => [day, why])).toEqual([
    ['Até quinta-feira, 02/09/2021', 'Ainda não passaram os 30 dias do aviso.'],
    ['sexta-feira, 03/09/2021', 'É sexta-feira.'],
    ['sábado, 04/09/2021', 'É sábado.'],
    ['domingo, 05/09/2021', 'É domingo.'],
    [
      'segunda-feira, 06/09/2021',
      'É véspera de feriado: Independência do Brasil, 07/09/2021. É o último dia útil antes de um feriado: Independência do Brasil, 07/09/2021.',
    ],
    ['terça-feira, 07/09/2021', 'É feriado: Independência do Brasil.'],
  ]);
  await expect(page.getByRole('heading', { name: 'E no dia 06/09/2021?' })).toBeVisible();
  await expect(main(page)).toContainText('O aviso cumpre o que a lei pede');
  await expect(main(page)).toContainText('fica livre da dívida que causou o corte');
  const answer = await main(page).textContent();
  await page.goto(page.url());
  expect(await main(page).textContent()).toBe(answer);
  await page.goto(
    '/aviso-de-corte?aviso=2020-05-17&dia=2020-06-17&motivo=DEFAULT&imovel=HOME&prova=SIGNATURE',
  );
  await expect(main(page)).toContainText('Com um aviso que não diz o dia, a água não pode ser cortada');
  await expect(main(page)).toContainText('O aviso não diz a partir de que dia seria o corte.');
  await page.goto('/aviso-de-corte?aviso=2021-02-01&marcado=2021-03-10&dia=2021-03-17&municipio=Lagarto');
  await expect(main(page)).toContainText('Os feriados do município de Lagarto ainda não estão neste portal');
  await expect(main(page)).toContainText('Neste dia a lei permite o corte.');
  await page.goto('/aviso-de-corte?aviso=2021-02-01&marcado=2021-03-10&dia=2021-03-17&municipio=aracaju');
  await expect(main(page)).toContainText('É feriado: Aniversário de Aracaju.');
});

test('before the law of 2020 only the thirty days count', async ({ page }) => {
  await page.goto('/aviso-de-corte?aviso=2019-04-15');
  await expect(main(page)).toContainText('A água não pode ser cortada antes de quarta-feira, 15/05/2019');
  await expect(page.getByRole('heading', { name: 'E hoje, segunda-feira, 22/04/2019?' })).toBeVisible();
  await expect(main(page)).toContainText('não vale a lei que dispensa a taxa de religação');
});

test('what cannot be answered is said, and what was typed is kept', async ({ page }) => {
  await page.goto('/aviso-de-corte?aviso=2021-07-07&marcado=2021-07-01');
  await expect(page.getByRole('alert', { name: /Falta corrigir/ })).toContainText(
    'precisa ser depois do dia do aviso',
  );
  await expect(page.getByLabel('Dia em que o aviso chegou')).toHaveValue('2021-07-07');
  await page.goto('/aviso-de-corte?aviso=2029-07-07');
  await expect(main(page)).toContainText('Ainda não temos todos os feriados');
});

test('who has a notice on file finds it answered, and nobody else does', async ({ page }) => {
  await signIn(page, serviceVisitors.sebastiao);
  await page.goto('/aviso-de-corte');
  await expect(fact(page, 'Dia do aviso')).toHaveText('segunda-feira, 15/04/2019');
  await expect(main(page)).toContainText('A água não pode ser cortada antes de quarta-feira, 15/05/2019');
  await page.getByRole('link', { name: 'Ver o que devo e pagar' }).click();
  await expect(page).toHaveURL(/\/debitos$/);
  await page.context().clearCookies();
  await signIn(page, visitors.mariaAparecida);
  await page.goto('/aviso-de-corte');
  await expect(page.getByRole('heading', { name: 'O aviso registrado no seu imóvel' })).toHaveCount(0);
});

test('a cut that nobody can prove was told was not lawful', async ({ page }) => {
  await signIn(page, serviceVisitors.antonia);
  await page.goto('/aviso-de-corte');
  await expect(fact(page, 'Dia do corte')).toHaveText('sexta-feira, 15/02/2019');
  await expect(main(page)).toContainText('Sem aviso escrito, a água não pode ser cortada');
  await expect(main(page)).toContainText('Não há prova de um aviso escrito.');
});

test('the holidays of a year stand with the law of each', async ({ page }) => {
  await page.goto('/feriados?ano=2024&municipio=Aracaju');
  const days = await rowsOf(page.getByRole('table', { name: 'Feriados de 2024' }));
  expect(days).toContainEqual([
    'quarta-feira, 20/11/2024',
    'Dia Nacional de Zumbi e da Consciência Negra',
    'Feriado nacional',
    'Lei 14.759/2023, art. 1º',
  ]);
  expect(days.filter(([, , whose]) => whose === 'Ponto facultativo').map(([day]) => day)).toEqual([
    'segunda-feira, 12/02/2024',
    'terça-feira, 13/02/2024',
    'quinta-feira, 30/05/2024',
  ]);
});

test('programs get the same answers', async ({ baseURL }) => {
  const client = await signedIn(baseURL, serviceVisitors.sebastiao);
  const asked = await client.get(
    '/api/v1/cut-notice/lawful-date?deliveredOn=2021-07-07&plannedOn=2021-07-20',
  );
  expect((await asked.json()).lawful).toMatchObject({ date: '2021-08-09', noticeEndsOn: '2021-08-06' });
  const own = await client.get('/api/v1/cut-notice');
  expect(await own.json()).toMatchObject({
    notice: { deliveredOn: '2019-04-15', answer: { lawful: { date: '2019-05-15' } } },
  });
  const wrong = await client.get('/api/v1/cut-notice/lawful-date?deliveredOn=ontem');
  expect([wrong.status(), (await wrong.json()).code]).toEqual([422, 'INVALID_INPUT']);
});
