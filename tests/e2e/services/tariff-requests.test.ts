import { newCustomer } from '../../support/e2e-customer';
import { inDatabase } from '../../support/e2e-database';
import { expect, test } from '../../support/e2e-test';
import { signIn } from '../pages/entrance';
import { RequestPages } from '../pages/requests';
import { fact } from '../pages/screen';
import { serviceVisitors } from '../pages/service-visitors';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function withoutWater() {
  const customer = await newCustomer({ bills: 0 });
  await inDatabase((client) =>
    client.query("UPDATE premises SET water_situation = 'CUT' WHERE account_number = $1", [
      customer.accountNumber,
    ]),
  );
  return customer;
}

test('debts stand in the way of a reconnection, each named, with the ways to pay or agree', async ({
  page,
}) => {
  await signIn(page, serviceVisitors.antonia);
  await page.goto('/solicitacoes/nova/religacao');
  const main = page.getByRole('main');
  await expect(main).toContainText('Antes de religar, é preciso pagar ou negociar');
  await expect(main.getByRole('listitem').filter({ hasText: 'Conta de' })).toHaveCount(3);
  await expect(main.getByRole('link', { name: 'Pagar os débitos' })).toHaveAttribute('href', '/debitos');
  await expect(main.getByRole('link', { name: 'Simular um parcelamento' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continuar' })).toHaveCount(0);
});

test('where the water is on there is nothing to reconnect', async ({ page }) => {
  await signIn(page, await newCustomer({ bills: 0 }));
  await page.goto('/solicitacoes/nova/religacao');
  await expect(page.getByRole('main')).toContainText('a água deste imóvel não está cortada');
});

test('a reconnection fourteen days after the cut: its kind, its price, and 48 hours', async ({ page }) => {
  await signIn(page, await withoutWater());
  await page.goto('/solicitacoes/nova/religacao');
  await page.getByRole('link', { name: /^Religação de água cortada no cavalete/ }).click();
  const request = new RequestPages(page);
  await request.fill();
  await request.goOn();
  await expect(request.errors.getByRole('link')).toHaveCount(1);
  await request.box('Há quantos dias a água está cortada?').fill('14');
  await request.goOn();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Confira antes de enviar');
  await expect(page.getByRole('main')).toContainText('37,19');
  await expect(page.getByRole('main')).toContainText('quarta-feira, 24/04/2019, às 10:00');
  await request.send();
  await page.getByRole('link', { name: 'Ver o andamento' }).click();
  await expect(fact(page, 'Data prevista')).toHaveText('24/04/2019');
  await expect(page.getByRole('main')).toContainText('Religa a água.');
});

test('a sewer connection needs its papers, tells what ends by waiting, and is inspected when asked', async ({
  page,
}) => {
  await signIn(page, await newCustomer({ bills: 0 }));
  await page.goto('/solicitacoes/nova/ligacao-de-esgoto');
  const request = new RequestPages(page);
  await request.box('Diâmetro do cano, em milímetros').fill('100');
  await request.fill();
  await request.goOn();
  await page.getByLabel('Que documento é?').selectOption({ label: 'CPF do proprietário' });
  await request.attach({ name: 'cpf.png', mimeType: 'image/png', buffer: pixel });
  await expect(request.attached).toContainText('CPF do proprietário');
  await request.leaveFiles();
  const main = page.getByRole('main');
  await expect(main).toContainText('Peça a vistoria até 22/10/2019');
  await expect(main).toContainText('nenhum valor pago é devolvido');
  await page.getByRole('button', { name: 'Enviar solicitação' }).click();
  await expect(main.getByRole('alert')).toContainText('Falta anexar: RG do proprietário; IPTU do imóvel');
  await page.getByRole('checkbox', { name: /^Vou levar ao atendimento/ }).check();
  await request.send();
  await page.getByRole('link', { name: 'Ver o andamento' }).click();
  await page.getByRole('button', { name: 'Pedir vistoria' }).click();
  await expect(page.getByRole('status')).toContainText('Vistoria pedida');
  await expect(fact(page, 'Data prevista')).toHaveText('29/04/2019');
  await expect(page.getByRole('button', { name: 'Pedir vistoria' })).toHaveCount(0);
  await page.getByLabel('Que documento é?').selectOption({ label: 'RG do proprietário' });
  await request.attach({ name: 'rg.png', mimeType: 'image/png', buffer: pixel });
  await expect(page.getByRole('status')).toContainText('Anexo recebido');
  await expect(main).toContainText('RG do proprietário: anexado');
});

test('a refused inspection says what to repair, and that the next one is charged', async ({ page }) => {
  await signIn(page, serviceVisitors.valdir);
  await page.goto('/solicitacoes/01900000-0802-4020-8000-000000000001');
  const main = page.getByRole('main');
  await expect(main).toContainText('A caixa de inspeção está sem tampa');
  await expect(main).toContainText('Cada nova vistoria é cobrada.');
  await expect(page.getByRole('button', { name: 'Pedir nova vistoria' })).toBeVisible();
});

test('what is about to be extinct says until when, and what is extinct says why', async ({ page }) => {
  await signIn(page, serviceVisitors.edite);
  await page.goto('/solicitacoes/01900000-0803-4020-8000-000000000001');
  await expect(page.getByRole('main')).toContainText('Peça a vistoria até 13/05/2019');
});

test('an extinct connection tells its reason', async ({ page }) => {
  await signIn(page, serviceVisitors.nilton);
  await page.goto('/solicitacoes/01900000-0804-4020-8000-000000000001');
  await expect(page.getByRole('main')).toContainText('Extinta por falta de pedido de vistoria');
  await expect(page.getByRole('button', { name: /vistoria/ })).toHaveCount(0);
});

test('without a matrícula a reconnection is taken, and nothing of the premises is told', async ({ page }) => {
  await page.goto('/pedir/religacao');
  await page.getByRole('link', { name: /^Religação de água cortada no cavalete/ }).click();
  await expect(page.getByRole('main')).toContainText('não mostramos nada do imóvel');
  await expect(page.getByRole('textbox', { name: 'Há quantos dias a água está cortada?' })).toBeVisible();
});
