import { expect, test } from '../../support/e2e-test';

test.describe('a utility that collects no waste', () => {
  test('says so, and whom to ask; no page leads there', async ({ page }) => {
    await page.goto('/coleta-de-residuos?busca=centro');
    await expect(page.getByRole('main')).toContainText('A DESO não recolhe resíduos');
    await expect(page.getByRole('main')).toContainText('prefeitura');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Coleta de resíduos' })).toHaveCount(0);
  });
});

test.describe('a neighbourhood that is not there', () => {
  test.use({ expectedStatuses: [404] });

  test('is not found, as a page and as a calendar', async ({ page }) => {
    expect((await page.goto('/coleta-de-residuos/jardim-das-aguas'))?.status()).toBe(404);
    expect((await page.goto('/coleta-de-residuos/Jardim%20das%20%C3%81guas'))?.status()).toBe(404);
    const file = await page.request.get('/api/v1/waste-routes/jardim-das-aguas/calendar.ics');
    expect(file.status()).toBe(404);
    expect(await (await page.request.get('/api/v1/waste-routes')).json()).toEqual({
      standing: 'NOT_COLLECTED',
      routes: [],
    });
  });
});
