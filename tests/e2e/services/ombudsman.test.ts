import { letterWith } from '../../support/e2e-outbox';
import { expect, test } from '../../support/e2e-test';
import { followCase, knownCases } from '../pages/ombudsman';
import { fact } from '../pages/screen';

test('an anonymous complaint gets a protocol and a code, and is followed by both', async ({ page }) => {
  await page.goto('/ouvidoria');
  await page.getByRole('radio', { name: 'Reclamação' }).check();
  await page
    .getByRole('textbox', { name: /^O que aconteceu/ })
    .fill('A rua ficou aberta depois do conserto.');
  await page.getByRole('button', { name: 'Enviar à ouvidoria' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recebemos a sua manifestação');
  const main = page.getByRole('main');
  // Thirty days from 22/04/2019.
  await expect(main).toContainText('A resposta sai até 22/05/2019');
  const words = (await main.textContent()) ?? '';
  const protocol = /2019\d{10}/.exec(words)?.[0] ?? '';
  const code = (await page.getByText('Código de acesso:').locator('strong').textContent()) ?? '';
  await page.getByRole('link', { name: 'Acompanhar a manifestação' }).click();
  await page.getByRole('textbox', { name: 'Protocolo' }).fill(protocol);
  await page.getByRole('textbox', { name: 'Código de acesso' }).fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Ver a situação' }).click();
  await expect(fact(page, 'Situação')).toHaveText('Recebida, em análise');
  await expect(fact(page, 'Resposta até')).toHaveText('22/05/2019');
  await expect(main).toContainText('A rua ficou aberta depois do conserto.');
});

test('an empty complaint and a wrong code are refused', async ({ page }) => {
  await page.goto('/ouvidoria');
  await page.getByRole('button', { name: 'Enviar à ouvidoria' }).click();
  await expect(page.getByRole('alert', { name: /Falta corrigir/ }).getByRole('link')).toHaveCount(2);
  await page.goto('/ouvidoria/acompanhar');
  await page.getByRole('textbox', { name: 'Protocolo' }).fill('20192000000001');
  await page.getByRole('textbox', { name: 'Código de acesso' }).fill('2222-2222-2222');
  await page.getByRole('button', { name: 'Ver a situação' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await expect(page).toHaveURL('/ouvidoria/acompanhar');
});

test('who leaves an e-mail is sent the protocol, and nothing of what was said', async ({ page }) => {
  await page.goto('/ouvidoria');
  await page.getByRole('radio', { name: 'Sugestão' }).check();
  await page.getByRole('textbox', { name: /^O que aconteceu/ }).fill('Abram o balcão aos sábados.');
  await page.getByRole('textbox', { name: /^Nome/ }).fill('Maria Aparecida');
  await page.getByRole('textbox', { name: /^E-mail/ }).fill('maria@example.org');
  await page.getByRole('button', { name: 'Enviar à ouvidoria' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recebemos a sua manifestação');
  const protocol = /2019\d{10}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? '';
  const letter = await letterWith(`Protocolo: ${protocol}`);
  expect(letter).toContain('To: maria@example.org');
  expect(letter).toContain('Resposta até: 22/05/2019');
  expect(letter).toContain('/ouvidoria/acompanhar');
  expect(letter).not.toMatch(/sábados|Maria|Sugestão/);
});

test('an answered case shows its answer, an extended one why, a late one what can be done', async ({
  page,
}) => {
  const main = page.getByRole('main');
  await followCase(page, knownCases.answered);
  await expect(fact(page, 'Situação')).toHaveText('Respondida');
  await expect(fact(page, 'Respondida em')).toHaveText('29/03/2019');
  await expect(main).toContainText('Abrimos mais um guichê');
  await followCase(page, knownCases.extended);
  await expect(fact(page, 'Prazo prorrogado em')).toHaveText('01/04/2019');
  await expect(fact(page, 'Resposta até')).toHaveText('03/05/2019');
  await expect(main).toContainText('A vistoria pedida ao setor de obras ainda não ficou pronta.');
  await expect(main).not.toContainText('APARECIDA');
  await followCase(page, knownCases.overdue);
  await expect(main).toContainText('A resposta está atrasada');
  await expect(main).toContainText('O prazo terminou em 17/04/2019');
});
