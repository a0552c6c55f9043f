import { expect, test } from '../../support/e2e-test';
import { Entrance } from '../pages/entrance';
import { printedAlphanumericTaxId, visitors } from '../pages/visitors';

test('a wrong digit of the matrícula is told at once, and what was typed stays', {
  tag: '@scripted',
}, async ({ page }) => {
  const entrance = new Entrance(page);
  await entrance.open();
  await entrance.giveAccountNumber('464726.3');
  await expect(entrance.errorSummary.getByRole('link')).toHaveText(
    'O dígito da matrícula não confere. Veja se algum número foi trocado.',
  );
  await expect(entrance.accountNumber).toHaveValue('464726.3');
  await expect(entrance.accountNumber).toHaveAccessibleDescription(/O dígito da matrícula não confere/);
});

test('an empty matrícula is asked for', async ({ page }) => {
  const entrance = new Entrance(page);
  await entrance.open();
  await entrance.giveAccountNumber('');
  await expect(entrance.errorSummary).toContainText('Informe a matrícula.');
});

test('a wrong digit of the CPF is told at once, and what was typed stays', async ({ page }) => {
  const entrance = new Entrance(page);
  await entrance.open();
  await entrance.giveAccountNumber('4647262');
  await entrance.giveTaxId('111.444.777-36');
  await expect(entrance.errorSummary.getByRole('link')).toHaveText(
    'Os dígitos do CPF ou CNPJ não conferem. Veja se algum número foi trocado.',
  );
  await expect(entrance.taxId).toHaveValue('111.444.777-36');
});

test('the error summary takes the focus and leads to its field', { tag: '@javascript' }, async ({ page }) => {
  const entrance = new Entrance(page);
  await entrance.open();
  await entrance.giveAccountNumber('4647262');
  await entrance.giveTaxId('');
  await expect(entrance.errorSummary).toBeFocused();
  await entrance.errorSummary.getByRole('link').click();
  await expect(entrance.taxId).toBeFocused();
});

test("somebody else's CPF and an account that does not exist get the one answer", async ({ page }) => {
  const entrance = new Entrance(page);
  const answers: (string | null)[] = [];
  // The second is nobody's matrícula, with digits that are right.
  for (const accountNumber of ['4647262', '9999990']) {
    await entrance.open();
    await entrance.giveAccountNumber(accountNumber);
    await entrance.giveTaxId('390.533.447-05');
    await expect(entrance.refusal).toContainText('Não foi possível confirmar estes dados.');
    answers.push(await entrance.refusal.textContent());
    await expect(entrance.taxId).toHaveValue('390.533.447-05');
  }
  expect(answers[0]).toBe(answers[1]);
});

test('a matrícula alone reveals nothing: every valid one gets the same second step', async ({ page }) => {
  const texts: (string | undefined)[] = [];
  for (const accountNumber of ['4647262', '9999990']) {
    await page.goto(`/entrar?matricula=${accountNumber}`);
    const text = await page.getByRole('main').textContent();
    texts.push(text?.replaceAll(/\d{6}\.\d/g, 'MATRÍCULA'));
  }
  expect(texts[0]).toContain('MATRÍCULA');
  expect(texts[0]).toBe(texts[1]);
});

test('a CNPJ with letters is taken as printed, in small letters too', async ({ page }) => {
  const entrance = new Entrance(page);
  await entrance.open();
  await entrance.giveAccountNumber(visitors.propertyManager.accountNumber);
  await page.getByRole('link', { name: 'Meu CNPJ tem letras' }).click();
  await entrance.giveTaxId(printedAlphanumericTaxId);
  await expect(page).toHaveURL('/inicio');
});

test('the second step leads to the request for registration with the matrícula filled in', async ({
  page,
}) => {
  const entrance = new Entrance(page);
  await entrance.open();
  await entrance.giveAccountNumber('3055078');
  await page.getByText('Meu CPF ou CNPJ não está cadastrado nesta matrícula').click();
  await page.getByRole('link', { name: 'peça o cadastro pela internet' }).click();
  await expect(page.getByRole('textbox', { name: 'Matrícula' })).toHaveValue('3055078');
});
