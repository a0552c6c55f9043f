import { randomUUID } from 'node:crypto';
import { expect, test } from '../../support/e2e-test';
import { DebtsPage } from '../pages/debts';
import { signIn } from '../pages/entrance';
import { visitors } from '../pages/visitors';

test.use({ expectedStatuses: [404] });

const unknown = ['/nada', '/nada/mais', '/entrar/cadastro/nada', `/entrar/cadastro/${randomUUID()}`];

for (const address of unknown) {
  test(`${address.replace(/[0-9a-f-]{36}/, 'an unknown id')} is told as not found, with ways on`, async ({
    page,
  }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Não encontramos esta página');
    await page.getByRole('link', { name: 'Ir para o início' }).click();
    await expect(page.getByRole('textbox', { name: 'Matrícula' })).toBeVisible();
  });
}

test("somebody else's statement is not found, as one that does not exist", async ({ page, browser }) => {
  await signIn(page, visitors.mariaAparecida);
  const debts = new DebtsPage(page);
  await debts.open();
  await debts.print();
  await expect(page).toHaveURL(/\/extratos\//);
  const stranger = await browser.newPage();
  await signIn(stranger, visitors.rosaMaria);
  for (const address of [page.url(), `/extratos/${randomUUID()}`, '/extratos/nada']) {
    const answer = await stranger.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Não encontramos esta página');
  }
  await stranger.close();
});
