import { expect, test } from '../../support/e2e-test';
import { Entrance, signIn } from '../pages/entrance';
import { visitors } from '../pages/visitors';

const { propertyManager, rosaMaria } = visitors;

test('a confirmation drawn for other premises changes nothing, names them and leads back', async ({
  page,
}) => {
  await signIn(page, propertyManager);
  await page.goto('/vencimento/conferir?dia=15');
  await expect(page.getByRole('main')).toContainText('Matrícula 201118.2');
  await expect(page.getByRole('main')).toContainText('Endereço do imóvel: ');

  const tab = await page.context().newPage();
  await tab.goto('/imoveis');
  await tab.getByRole('radio', { name: 'Matrícula 201126.3' }).check();
  await tab.getByRole('button', { name: 'Usar este imóvel' }).click();
  await expect(tab).toHaveURL('/inicio');

  await page.getByRole('button', { name: 'Mudar para o dia 15' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nada foi mudado');
  await expect(page.getByRole('main')).toContainText('O formulário era da matrícula 201118.2');
  await expect(page.getByRole('main')).toContainText('Agora está aberta a matrícula 201126.3');
  await tab.goto('/vencimento');
  await expect(tab.getByRole('main')).not.toContainText('O vencimento foi mudado há pouco tempo');
  await tab.close();

  await page.getByRole('button', { name: 'Voltar à matrícula 201118.2' }).click();
  await expect(page).toHaveURL('/vencimento');
  await expect(page.getByRole('main')).toContainText('Matrícula 201118.2');
  await expect(page.getByRole('main')).not.toContainText('O vencimento foi mudado há pouco tempo');
});

test('a form drawn for another person changes nothing, and tells nothing of them', {
  tag: '@scripted',
}, async ({ page }) => {
  await signIn(page, propertyManager);
  await page.goto('/vencimento/conferir?dia=15');

  const tab = await page.context().newPage();
  await tab.goto('/entrar');
  await new Entrance(tab).enter(rosaMaria);
  await tab.close();

  await page.getByRole('button', { name: 'Mudar para o dia 15' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nada foi mudado');
  await expect(page.getByRole('main')).toContainText('aberto por outra pessoa');
  await expect(page.getByRole('main')).not.toContainText('201118.2');
});
