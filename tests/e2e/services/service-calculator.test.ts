import { forgiveServiceQuotes, forgiveVerifications } from '../../support/e2e-database';
import { expectProblem, program, signedIn } from '../../support/e2e-http';
import { expect, test } from '../../support/e2e-test';
import { CalculatorPages } from '../pages/calculator';
import { Entrance, signIn } from '../pages/entrance';
import { fact, fetchFile } from '../pages/screen';
import { serviceVisitors } from '../pages/service-visitors';
import { visitors } from '../pages/visitors';

test.beforeEach(async () => {
  await forgiveVerifications();
  await forgiveServiceQuotes();
});

test('water cut for fifteen days, asked for by internet on a Friday evening: the term waits for the inspection', async ({
  page,
}) => {
  const calculator = new CalculatorPages(page);
  await calculator.choose('Religação de água cortada no cavalete');
  await calculator.by('Pela internet');
  await calculator.answer('Há quantos dias a água está cortada?', '15');
  await calculator.at('2019-04-26', '18:00');
  await calculator.calculate();
  await expect(calculator.headline('Total')).toHaveText('R$ 37,19');
  await expect(calculator.headline('Prazo')).toHaveText('O prazo só corre quando a vistoria for aprovada');
  await page.getByLabel('Há quantos dias a água está cortada?').fill('14');
  await calculator.calculate();
  await expect(calculator.headline('Prazo')).toHaveText('Até domingo, 28/04/2019, às 18:00');
});

test('the inspection approved on a Saturday, forty-eight hours run from it by the clock', async ({
  page,
}) => {
  const calculator = new CalculatorPages(page);
  await calculator.choose('Religação de água cortada no cavalete');
  await calculator.by('Pela internet');
  await calculator.answer('Há quantos dias a água está cortada?', '15');
  await calculator.at('2019-04-26', '18:00');
  await page.getByLabel('Dia da aprovação da vistoria').fill('2019-04-27');
  await calculator.calculate();
  await expect(calculator.errors).toContainText('Informe a hora.');
  await page.getByLabel('Hora da aprovação da vistoria').fill('09:30');
  await calculator.calculate();
  await expect(calculator.headline('Prazo')).toHaveText('Até segunda-feira, 29/04/2019, às 09:30');
});

test('2,5 m² of CBUQ are 242,50, and the printed quote is true at "É verdadeiro?"', async ({ page }) => {
  const calculator = new CalculatorPages(page);
  await calculator.choose('Refazer asfalto, bloquete ou paralelepípedo');
  await calculator.by('Pela internet');
  await calculator.pavement('Asfalto CBUQ', 'Na rua', '2,5');
  await calculator.calculate();
  await expect(calculator.headline('Total')).toHaveText('R$ 242,50');
  await expect(page.getByRole('main')).toContainText('2,5 m²');
  await expect(page.getByRole('main')).toContainText('R$ 97,00 por m²');
  await expect(page.getByRole('main')).toContainText('Tabela de serviços: SAEG');
  await calculator.print();
  await expect(calculator.headline('Total')).toHaveText('R$ 242,50');
  const frozen = page.url();
  const pdf = await fetchFile(page, page.getByRole('link', { name: 'Abrir o PDF para imprimir' }));
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  await page.getByRole('link', { name: 'Conferir o código' }).click();
  await expect(page.getByRole('main')).toContainText('É verdadeiro');
  await expect(fact(page, 'Documento')).toHaveText('Orçamento de serviço');
  await expect(fact(page, 'Serviço')).toHaveText('Refazer asfalto, bloquete ou paralelepípedo');
  await expect(fact(page, 'Valor')).toHaveText('R$ 242,50');
  await page.goBack();
  await page.goBack();
  await calculator.print();
  expect(page.url()).toBe(frozen);
});

test('a sewer connection of 150 mm is by quotation, and the chief executive decides', async ({ page }) => {
  const calculator = new CalculatorPages(page);
  await calculator.choose('Ligação de esgoto');
  await calculator.by('No atendimento presencial');
  await calculator.answer('Diâmetro, em milímetros', '150');
  await calculator.calculate();
  await expect(calculator.headline('Total')).toHaveText('Por orçamento');
  await expect(page.getByRole('main')).toContainText('Diretor-presidente');
  await expect(page.getByRole('main')).toContainText('Acima de 100 mm é preciso pedir por escrito antes.');
});

test('a day before any price is refused with the first day that has one, and what was typed stays', async ({
  page,
}) => {
  const calculator = new CalculatorPages(page);
  await calculator.choose('Refazer asfalto, bloquete ou paralelepípedo');
  await calculator.by('Pela internet');
  await calculator.pavement('Paralelepípedo', 'Na rua', '3');
  await calculator.at('2015-12-31', '10:00');
  await calculator.calculate();
  await expect(calculator.errors).toContainText('O primeiro dia com preço é 01/01/2016');
  await expect(page.getByLabel('Área, em m²')).toHaveValue('3');
  await expect(page.getByLabel('Dia do pedido', { exact: true })).toHaveValue('2015-12-31');
});

test('everything that is wrong is told at once, each by its box', async ({ page }) => {
  const calculator = new CalculatorPages(page);
  await calculator.choose('Refazer asfalto, bloquete ou paralelepípedo');
  await page.getByLabel('Área, em m²').fill('dois');
  await calculator.calculate();
  await expect(calculator.errors.getByRole('link')).toHaveText([
    'Escolha por onde o serviço vai ser pedido.',
    'Escolha o tipo de piso.',
    'Escolha se o piso é da rua ou da calçada.',
    'Escreva a área em metros quadrados, com até duas casas. Exemplo: 2,5',
  ]);
  await expect(page.getByLabel('Área, em m²')).toHaveValue('dois');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('another row of pavement keeps what was typed, and both are priced and printed', async ({ page }) => {
    const calculator = new CalculatorPages(page);
    await calculator.choose('Refazer asfalto, bloquete ou paralelepípedo');
    await calculator.by('Pela internet');
    await calculator.pavement('Asfalto CBUQ', 'Na rua', '2,5');
    await page.getByRole('button', { name: 'Acrescentar outro piso' }).click();
    await expect(page.getByLabel('Área, em m²').first()).toHaveValue('2,5');
    await page.getByLabel('Tipo de piso (2º piso)').selectOption({ label: 'Paralelepípedo' });
    await page.getByLabel('Onde (2º piso)').selectOption({ label: 'Na calçada' });
    await page.getByLabel('Área, em m² (2º piso)').fill('1');
    await calculator.calculate();
    await expect(calculator.headline('Total')).toHaveText('R$ 297,70');
    await calculator.print();
    await expect(calculator.headline('Total')).toHaveText('R$ 297,70');
  });
});

test('who owes is told what, with the way to pay; nobody signed in is led in and back', async ({ page }) => {
  const path = '/servicos/calculadora?servico=religacao-no-cavalete&canal=internet&dias-cortada=10';
  await page.goto(path);
  await expect(page.getByRole('main')).toContainText('Só dá para saber com a matrícula');
  await page.getByRole('link', { name: 'Entrar com a matrícula e voltar para esta conta' }).click();
  const entrance = new Entrance(page);
  await entrance.giveAccountNumber(serviceVisitors.antonia.accountNumber);
  await entrance.giveTaxId(serviceVisitors.antonia.taxId);
  await expect(page).toHaveURL(/\/servicos\/calculadora\?servico=religacao-no-cavalete/);
  await expect(page.getByRole('main')).toContainText('Há 3 débitos seus neste imóvel');
  await expect(page.getByRole('link', { name: 'Pagar os débitos' })).toBeVisible();
  await signIn(page, visitors.rosaMaria);
  await page.goto(path);
  await expect(page.getByRole('main')).toContainText('Você não tem débito vencido neste imóvel.');
});

test('a program asks the same, signed in or not', async ({ baseURL }) => {
  const question = { channel: 'INTERNET', daysCut: 10, requestedLocalTime: '2019-04-22T10:00' };
  const url = '/api/v1/services/religacao-no-cavalete/quote';
  const anybody = await program(baseURL);
  const answer = await anybody.post(url, { data: question });
  expect(await answer.json()).toMatchObject({
    totalCents: 3_719,
    mayBeAsked: true,
    deadlines: [{ dueLocalTime: '2019-04-24T10:00' }],
  });
  const antonia = await signedIn(baseURL, serviceVisitors.antonia);
  const hers = await (await antonia.post(url, { data: question })).json();
  expect(hers.mayBeAsked).toBe(false);
  expect(hers.preconditions[0].debts).toHaveLength(3);
  const printed = await anybody.post('/api/v1/service-quotes', {
    data: { ...question, service: 'religacao-no-cavalete' },
  });
  expect(printed.status()).toBe(201);
  const { verificationCode } = await printed.json();
  const read = await anybody.get(`/api/v1/service-quotes/${verificationCode}`);
  expect(await read.json()).toMatchObject({ verificationCode, totalCents: 3_719, issuedOn: '2019-04-22' });
  expect(
    (await anybody.get(`/api/v1/service-quotes/${verificationCode}/pdf`)).headers()['content-type'],
  ).toBe('application/pdf');
});

test('a program is refused with all that is wrong', async ({ baseURL }) => {
  const client = await program(baseURL);
  const unknown = await client.post('/api/v1/services/nada/quote', { data: { channel: 'INTERNET' } });
  await expectProblem(unknown, { status: 404, code: 'SERVICE_UNKNOWN' });
  const wrong = await client.post('/api/v1/services/repavimentacao/quote', { data: { channel: 'PHONE' } });
  await expectProblem(wrong, { status: 422, code: 'QUOTE_REFUSED' });
  const { refusals } = await wrong.json();
  expect(refusals.map(({ code }: { code: string }) => code)).toEqual([
    'CHANNEL_NOT_OFFERED',
    'ANSWER_MISSING',
  ]);
  const body = await client.post('/api/v1/services/repavimentacao/quote', { data: { channel: 'PIGEON' } });
  await expectProblem(body, { status: 422, code: 'INVALID_INPUT' });
  await expectProblem(await client.get('/api/v1/service-quotes/2222222222222222'), {
    status: 404,
    code: 'SERVICE_QUOTE_NOT_FOUND',
  });
});
