import { expect, test } from '../../support/e2e-test';
import { signIn } from '../pages/entrance';
import { visitors } from '../pages/visitors';

test('a property manager switches among the premises and sees the debts of each', async ({ page }) => {
  await signIn(page, visitors.propertyManager);
  await page.goto('/inicio');
  const bar = page.getByRole('region', { name: 'Seu acesso' });
  await expect(bar).toContainText('201118.2');
  await bar.getByRole('link', { name: 'Trocar de imóvel' }).click();
  await expect(page.getByRole('radio')).toHaveCount(3);
  await expect(page.getByRole('radio', { name: 'Matrícula 201118.2' })).toBeChecked();
  await page.getByRole('radio', { name: 'Matrícula 201134.4' }).check();
  await page.getByRole('button', { name: 'Usar este imóvel' }).click();
  await expect(page).toHaveURL('/inicio');
  await expect(bar).toContainText('201134.4');
  await page.goto('/debitos');
  await expect(page.getByRole('main')).toContainText('2.104,55');
});

test('who has one premises is not asked to switch', async ({ page }) => {
  await signIn(page, visitors.rosaMaria);
  await page.goto('/inicio');
  await expect(page.getByRole('region', { name: 'Seu acesso' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Trocar de imóvel' })).toHaveCount(0);
});
