import type { Page } from '@playwright/test';
import { newCustomer } from '../../support/e2e-customer';
import { expect, test } from '../../support/e2e-test';
import { signIn } from '../pages/entrance';
import { fact, rowsOf } from '../pages/screen';
import { serviceVisitors } from '../pages/service-visitors';
import { visitors } from '../pages/visitors';

async function choose(page: Page, day: number): Promise<void> {
  await page.goto('/vencimento');
  await page.getByRole('radio', { name: `Dia ${day}` }).check();
  await page.getByRole('button', { name: 'Continuar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Confira antes de mudar');
}

test("the manual's customer pays on day 3 and may choose among the manual's six, each with its next date", async ({
  page,
}) => {
  await signIn(page, visitors.mariaAparecida);
  await page.goto('/vencimento');
  await expect(fact(page, 'Dia de vencimento atual')).toHaveText('3');
  await expect(page.getByRole('radio')).toHaveCount(6);
  for (const day of [5, 10, 15, 20, 25, 30]) {
    await expect(page.getByRole('radio', { name: `Dia ${day} A próxima conta vence em` })).toBeVisible();
  }
  await expect(page.getByRole('main')).toContainText('Lei 9.791, de 24 de março de 1999');
});

test('a change is checked before it is made, made once, and then refused until its date', {
  tag: '@scripted',
}, async ({ page }) => {
  await signIn(page, await newCustomer({ bills: 1 }));
  await choose(page, 15);
  await expect(fact(page, 'Novo dia')).toHaveText('15');
  const next = await fact(page, 'Próximo vencimento com a mudança').textContent();
  const otherWindow = await page.context().newPage();
  await choose(otherWindow, 20);
  await page.getByRole('button', { name: 'Mudar para o dia 15' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vencimento mudado para o dia 15');
  await expect(page.getByRole('main')).toContainText(next ?? 'no date');
  await otherWindow.getByRole('button', { name: 'Mudar para o dia 20' }).click();
  await expect(otherWindow.getByRole('main')).toContainText(
    /Você pode mudar de novo a partir de \d{2}\/\d{2}\/2019/,
  );
  await page.goto('/vencimento');
  await expect(fact(page, 'Dia de vencimento atual')).toHaveText('15');
  await expect(page.getByRole('radio')).toHaveCount(0);
  const changes = await rowsOf(page.getByRole('table', { name: 'Mudanças já feitas' }));
  expect(changes).toEqual([['22/04/2019', expect.any(String), '15', next, expect.stringMatching(/2019$/)]]);
});

test('who changed it lately is told from which date it may be asked again', async ({ page }) => {
  await signIn(page, serviceVisitors.josefa);
  await page.goto('/vencimento');
  await expect(page.getByRole('main')).toContainText('Você pode mudar de novo a partir de 20/05/2019');
  await expect(page.getByRole('button', { name: 'Continuar' })).toHaveCount(0);
});

test('six months to the day after the last change it may be changed again', async ({ page }) => {
  await signIn(page, serviceVisitors.ivanilde);
  await choose(page, 25);
  await expect(page.getByRole('button', { name: 'Mudar para o dia 25' })).toBeVisible();
  await page.getByRole('link', { name: 'Não mudar' }).click();
  await expect(fact(page, 'Dia de vencimento atual')).toHaveText('15');
});

test('no day chosen is asked for', async ({ page }) => {
  await signIn(page, serviceVisitors.ivanilde);
  await page.goto('/vencimento');
  await page.getByRole('button', { name: 'Continuar' }).click();
  await expect(page.getByRole('alert', { name: /Falta corrigir/ })).toContainText(
    'Escolha o novo dia do vencimento.',
  );
});
