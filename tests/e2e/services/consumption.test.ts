import { expect, test } from '../../support/e2e-test';
import { signIn } from '../pages/entrance';
import { row, rowsOf } from '../pages/screen';
import { visitors } from '../pages/visitors';

const caption = /^Leituras e consumo/;

/** As the manual prints "Consultar Consumo". */
const printed = [
  ['02/2019', '28/02/2019', '533', '', '0', '10', '30'],
  ['01/2019', '29/01/2019', '523', '0', '0', '10', '32'],
  ['12/2018', '28/12/2018', '523', '7', '7', '11', '29'],
  ['11/2018', '29/11/2018', '516', '15', '15', '10', '31'],
  ['10/2018', '29/10/2018', '501', '14', '14', '10', '32'],
  ['09/2018', '27/09/2018', '487', '10', '10', '10', '31'],
  ['08/2018', '27/08/2018', '477', '8', '8', '11', '31'],
  ['07/2018', '27/07/2018', '469', '9', '9', '11', '29'],
  ['06/2018', '28/06/2018', '460', '11', '11', '11', '31'],
];

test("the manual's nine months stand as printed, with a picture that says the same", async ({ page }) => {
  await signIn(page, visitors.mariaAparecida);
  await page.goto('/consumo');
  const rows = await rowsOf(page.getByRole('table', { name: caption }));
  expect(rows.filter((cells) => cells.length === 7).slice(0, 9)).toEqual(printed);
  await expect(page.getByRole('img', { name: /11\/2018: 15 m³/ })).toBeVisible();
});

test('unusual months are named and explained', async ({ page }) => {
  await signIn(page, visitors.joaoBatista);
  await page.goto('/consumo?meses=todos');
  await expect(row(page, '08/2018')).toContainText('31');
  const table = page.getByRole('table', { name: caption });
  for (const name of ['Consumo alto', 'Consumo baixo', 'Sem consumo', 'Sem leitura']) {
    await expect(table).toContainText(name);
  }
  await expect(table).toContainText(/% acima da média\. .*vazamento/);
});

test("a former occupant's months are not the new occupant's to see, and a premises may have none", async ({
  page,
}) => {
  await signIn(page, visitors.luciana);
  await page.goto('/consumo?meses=todos');
  await expect(page.getByRole('main')).toContainText('são de outra pessoa e não aparecem aqui');
  await expect(row(page, '11/2018')).toBeVisible();
  await expect(row(page, '10/2018')).toHaveCount(0);
  await signIn(page, visitors.francisco);
  await page.goto('/consumo');
  await expect(page.getByRole('main')).toContainText('Ainda não há leituras');
});
