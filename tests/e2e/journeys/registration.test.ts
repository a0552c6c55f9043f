import { letterWith } from '../../support/e2e-outbox';
import { expect, test } from '../../support/e2e-test';
import { followRequest } from '../pages/ombudsman';
import { RegistrationPage } from '../pages/registration';
import { fact } from '../pages/screen';

const filled = {
  accountNumber: '305507.8',
  name: 'Antônio Carlos Menezes',
  taxId: '390.533.447-05',
  role: 'Moro ou trabalho no imóvel',
  phone: '(79) 99999-9999',
  email: 'antonio@example.org',
};

test('an empty form is told every error at once, each a link to its field', async ({ page }) => {
  const form = new RegistrationPage(page);
  await form.open();
  await form.send();
  await expect(form.errorSummary).toContainText('Falta corrigir 6 coisas');
  await expect(form.errorSummary.getByRole('link')).toHaveText([
    'Informe a matrícula.',
    'Informe o CPF ou o CNPJ.',
    'Informe o nome.',
    'Diga qual é a sua relação com o imóvel.',
    'Informe um telefone com DDD.',
    'Informe um e-mail.',
  ]);
});

test('a form with errors keeps everything that was typed and chosen', { tag: '@scripted' }, async ({
  page,
}) => {
  const form = new RegistrationPage(page);
  await form.open();
  await form.fill({ ...filled, taxId: '390.533.447-06', email: 'antonio@' });
  await form.send();
  await expect(form.errorSummary.getByRole('link')).toHaveText([
    'Os dígitos do CPF ou CNPJ não conferem. Veja se algum número foi trocado.',
    'Este e-mail não parece completo. Exemplo: nome@provedor.com.br',
  ]);
  await expect(form.box('Nome completo ou razão social')).toHaveValue(filled.name);
  await expect(form.box('CPF ou CNPJ')).toHaveValue('390.533.447-06');
  await expect(form.box('Telefone com DDD')).toHaveValue(filled.phone);
  await expect(form.role(filled.role)).toBeChecked();
});

test('a complete request gets a protocol on a page of its own, the same when it is sent twice', async ({
  page,
}) => {
  const form = new RegistrationPage(page);
  await form.open();
  await form.fill(filled);
  await form.send();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pedido recebido');
  const protocol = page.getByText(/^20191\d{9}$/);
  await expect(protocol).toBeVisible();
  const [first, address] = [await protocol.textContent(), page.url()];
  expect(address).not.toContain('39053344705');
  await form.open();
  await form.fill(filled);
  await form.send();
  await expect(protocol).toHaveText(first ?? '');
  expect(page.url()).toBe(address);
});

test('its protocol comes by e-mail, and with the CPF shows how it stands without signing in', async ({
  page,
}) => {
  const form = new RegistrationPage(page);
  await form.open();
  await form.fill(filled);
  await form.send();
  const protocol = (await page.getByText(/^20191\d{9}$/).textContent()) ?? '';
  const letter = await letterWith(`Protocolo: ${protocol}`);
  expect(letter).toContain('To: antonio@example.org');
  expect(letter).not.toMatch(/Menezes|39053344705|390\.533|3055078|305507\.8/);
  await followRequest(page, { protocol, taxId: filled.taxId });
  await expect(fact(page, /^Pedido$/)).toHaveText('Cadastro de CPF ou CNPJ');
  await expect(fact(page, 'Situação')).toHaveText('Em análise');
  await expect(page.getByRole('main')).not.toContainText('Menezes');
});
