import { wasteRouteAnswer, wasteRoutesAnswer } from '@/app/api/v1/waste-routes/schema';
import { overflow, turn, violations } from '../../support/e2e-axe';
import { isFullMatrix } from '../../support/e2e-matrix';
import { expect, test } from '../../support/e2e-test';
import { onlyValue, readIcs, startsOf } from '../../support/ics';
import { rowsOf } from '../pages/screen';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with${javaScriptEnabled ? '' : 'out'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('a street leads to its neighbourhood, with the next days and those a holiday takes', async ({
      page,
    }) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Coleta de resíduos' }).click();
      await expect(page.getByRole('main')).toContainText('Rotas de exemplo');
      await page.getByRole('searchbox', { name: 'Bairro ou rua' }).fill('RUA DO CRUZEIRO');
      await page.getByRole('button', { name: 'Procurar' }).click();
      await expect(page).toHaveURL(/\/coleta-de-residuos\?busca=RUA\+DO\+CRUZEIRO$/);
      await expect(page.getByRole('searchbox')).toHaveValue('RUA DO CRUZEIRO');
      const found = page.getByRole('list', { name: 'Bairros' }).getByRole('listitem');
      await expect(found).toHaveCount(1);
      await expect(found).toContainText('Rua do Cruzeiro Velho');
      await found.getByRole('link', { name: 'Alto da Figueira' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coleta em Alto da Figueira');
      // Monday 22/04/2019 is one of its days; Wednesday 01/05 is a holiday.
      await expect(page.getByRole('main')).toContainText('22 de abril de 2019');
      const rows = await rowsOf(page.getByRole('table', { name: 'As próximas 2 semanas' }));
      expect(rows[0]).toEqual(['segunda-feira, 22/04/2019', 'Coleta domiciliar', 'das 7h às 11h']);
      expect(rows).toContainEqual([
        'quarta-feira, 01/05/2019',
        'Coleta domiciliar',
        expect.stringContaining('Não passa: Dia do Trabalho'),
      ]);
    });

    test('words that find nothing are kept, and the way on is shown', async ({ page }) => {
      await page.goto('/coleta-de-residuos?busca=lugar+nenhum');
      await expect(page.getByRole('main')).toContainText('Nenhum bairro nem rua com “lugar nenhum”');
      await page.getByRole('link', { name: 'veja todos os bairros' }).click();
      await expect(page.getByRole('list', { name: 'Bairros' }).getByRole('listitem')).toHaveCount(8);
    });
  });
}

test('the calendar is what RFC 5545 says, by a strict reader, and leaves the holiday out', async ({
  page,
}) => {
  await page.goto('/coleta-de-residuos/alto-da-figueira');
  const link = page.getByRole('link', { name: 'Pôr na agenda do celular' });
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect(answer.headers()['content-disposition']).toBe('attachment; filename="coleta-alto-da-figueira.ics"');
  const calendar = readIcs(await answer.body());
  const [household] = calendar.components.filter(({ name }) => name === 'VEVENT');
  if (!household) throw new Error('No event');
  expect(onlyValue(household, 'SUMMARY')).toBe('Coleta domiciliar: Alto da Figueira (exemplo)');
  const starts = startsOf(household);
  expect(starts[0]).toBe('20190422T070000');
  expect(starts).toContain('20190429T070000');
  expect(starts).not.toContain('20190501T070000');
});

test('the same for programs, in the shape it is documented in', async ({ request }) => {
  const all = await request.get('/api/v1/waste-routes?search=aguas');
  const { standing, routes } = wasteRoutesAnswer.parse(await all.json());
  expect([standing, routes.map(({ code, isExample }) => [code, isExample])]).toEqual([
    'KNOWN',
    [['jardim-das-aguas', true]],
  ]);
  const one = wasteRouteAnswer.parse(
    await (await request.get('/api/v1/waste-routes/jardim-das-aguas')).json(),
  );
  expect(one.collections.map(({ nextOn }) => nextOn)).toEqual(['2019-04-23', '2019-04-22']);
});

const pages = ['', '?busca=agua', '?busca=zzz', '/vila-sao-jose-da-serra'];

for (const path of pages) {
  test(`/coleta-de-residuos${path} is without fault for axe and fits 320 pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(`/coleta-de-residuos${path}`);
    expect(await overflow(page, 320, 640)).toBe(0);
    expect(await violations(page), 'light').toEqual([]);
    if (isFullMatrix || path === '') {
      await turn(page, 'dark');
      expect(await violations(page), 'dark').toEqual([]);
    }
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Ouvidoria' })).toBeVisible();
  });
}
