import type { Page } from '@playwright/test';
import { buildCollectionCode, digitableLine, staticPixText } from '@/lib/collection';
import { cents } from '@/lib/kernel/money';
import { forgiveVerifications } from '../../support/e2e-database';
import { expect, test } from '../../support/e2e-test';
import { DebtsPage } from '../pages/debts';
import { signIn } from '../pages/entrance';
import { fact } from '../pages/screen';
import { visitors } from '../pages/visitors';

/** Twenty questions in ten minutes are all that one address has. */
test.beforeEach(() => forgiveVerifications());

const line = '82630000004-7 15290041425-0 00464726201-5 84667291415-3';
const freeField = '4250046472620184667291415';

/** Leaves the browser on the manual's statement, which is then on file. */
async function issueManualStatement(page: Page): Promise<void> {
  await signIn(page, visitors.mariaAparecida);
  const debts = new DebtsPage(page);
  await debts.open();
  await debts.print();
  await page.getByRole('heading', { level: 1, name: 'Extrato de débitos' }).waitFor();
}

async function ask(page: Page, text: string): Promise<void> {
  await page.goto('/verificar');
  await page.getByRole('textbox', { name: /^Linha digitável/ }).fill(text);
  await page.getByRole('button', { name: 'Verificar' }).click();
}

function withAnotherAmount(): string {
  const code = buildCollectionCode({ modulus: 10, amount: cents(51_529), companyCode: '0041', freeField });
  if (!code.ok) throw new Error(code.error.code);
  return digitableLine(code.value);
}

function toAnotherKey(): string {
  const receiver = { key: '11144477735', merchantName: 'Companhia de Saneamento', merchantCity: 'Aracaju' };
  const text = staticPixText({ receiver, amount: cents(41_529), txid: 'EXT18466729' });
  if (!text.ok) throw new Error(text.error.code);
  return text.value;
}

test("the manual's line is true, for whom it pays, and tells nobody's name", { tag: '@scripted' }, async ({
  page,
}) => {
  await issueManualStatement(page);
  await ask(page, line);
  const main = page.getByRole('main');
  await expect(main).toContainText('É verdadeiro e pode ser pago');
  await expect(fact(page, 'Documento')).toHaveText('Extrato de débitos');
  await expect(fact(page, 'Valor')).toHaveText('R$ 415,29');
  await expect(fact(page, 'Pagar até')).toHaveText('29/04/2019');
  await expect(main).not.toContainText('464726');
  await expect(main).not.toContainText('MARIA');
});

test('the address that a document prints gives the same answer', async ({ page }) => {
  await issueManualStatement(page);
  await page.getByRole('link', { name: 'conferir se é verdadeiro' }).click();
  await expect(page.getByRole('main')).toContainText('É verdadeiro e pode ser pago');
  await expect(fact(page, 'Valor')).toHaveText('R$ 415,29');
});

test('a line with another amount, its digits made right, is named as altered', async ({ page }) => {
  await issueManualStatement(page);
  await ask(page, withAnotherAmount());
  await expect(page.getByRole('main')).toContainText('O valor foi alterado');
  await expect(page.getByRole('main')).toContainText('Não pague.');
  await expect(page.getByRole('main')).not.toContainText('415,29');
});

test("a Pix of the true amount with somebody else's key is named as foreign", async ({ page }) => {
  await issueManualStatement(page);
  await ask(page, toAnotherKey());
  await expect(page.getByRole('main')).toContainText('Este Pix não é nosso');
});

const others = [
  ['a code nobody issued', '2222 2222 2222 2222', 'Nenhum documento nosso tem este código'],
  [
    'a mistyped digit',
    line.replace('15290041425', '15290041426'),
    'Os dígitos de conferência da linha não batem',
  ],
  ['no document at all', 'conta de água', 'Não conseguimos ler o que você colou'],
] as const;

for (const [name, text, answer] of others) {
  test(`${name} is told as such`, async ({ page }) => {
    await ask(page, text);
    await expect(page.getByRole('main')).toContainText(answer);
    await page.getByRole('link', { name: 'Verificar outro' }).click();
    await expect(page).toHaveURL('/verificar');
  });
}

test('an empty question is asked for again', async ({ page }) => {
  await ask(page, '');
  await expect(page.getByRole('alert', { name: /Falta corrigir/ })).toBeVisible();
});
