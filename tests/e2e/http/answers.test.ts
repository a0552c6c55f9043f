import { expect, test } from '@playwright/test';
import { accountAnswer } from '@/app/api/v1/account/schema';
import { statementAnswer } from '@/app/api/v1/debt-statements/schema';
import { debtsAnswer } from '@/app/api/v1/debts/schema';
import { expectProblem, signedIn } from '../../support/e2e-http';
import { decodeInterleaved, renderPdfPage } from '../../support/pdf';
import { visitors } from '../pages/visitors';

test('the account answers in the shape it is documented in, with the CPF masked', async ({ baseURL }) => {
  const client = await signedIn(baseURL, visitors.mariaAparecida);
  const answer = await client.get('/api/v1/account');
  expect(answer.status()).toBe(200);
  const account = accountAnswer.parse(await answer.json());
  expect(account.accountNumber).toBe('4647262');
  expect(account.customer.maskedTaxId).toBe('***.444.777-**');
  expect(account.linkedPremises).toHaveLength(1);
});

for (const [name, visitor] of Object.entries(visitors)) {
  if (name === 'joseRaimundo') continue;
  test(`the debts of ${name} answer in the shape they are documented in and add up`, async ({ baseURL }) => {
    const client = await signedIn(baseURL, visitor);
    const answer = await client.get('/api/v1/debts');
    expect(answer.status()).toBe(200);
    expect(answer.headers()['cache-control']).toBe('no-store');
    const { bills, totals } = debtsAnswer.parse(await answer.json());
    const open = bills.filter((bill) => bill.selectable);
    expect(open.reduce((sum, bill) => sum + bill.totalCents, 0)).toBe(totals.totalCents);
    for (const bill of bills) {
      const parts = bill.amountCents + bill.fineCents + bill.interestCents + bill.correctionCents;
      expect(bill.totalCents).toBe(parts);
    }
  });
}

test("the manual's six bills give the manual's statement and its PDF", async ({ baseURL }) => {
  const client = await signedIn(baseURL, visitors.mariaAparecida);
  const { bills, asOf } = debtsAnswer.parse(await (await client.get('/api/v1/debts')).json());
  expect(asOf).toBe('2019-04-22');
  const issued = await client.post('/api/v1/debt-statements', {
    data: { billIds: bills.map(({ id }) => id) },
  });
  expect(issued.status()).toBe(201);
  const statement = statementAnswer.parse(await issued.json());
  expect(statement).toMatchObject({
    sequence: 18_466_729,
    originalCents: 37_603,
    additionsCents: 3_926,
    totalCents: 41_529,
    validUntil: '2019-04-29',
    digitableLine: '82630000004-7 15290041425-0 00464726201-5 84667291415-3',
    barcode: '82630000004152900414250046472620184667291415',
  });
  const again = await client.get(issued.headers().location ?? '');
  expect(statementAnswer.parse(await again.json())).toEqual(statement);
  const pdf = await client.get(statement.pdfUrl);
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect(pdf.headers()['cache-control']).toBe('no-store');
  const symbols = await decodeInterleaved(await renderPdfPage(await pdf.body(), 1, 200));
  expect(new Set(symbols.map(({ text }) => text))).toEqual(new Set([statement.barcode]));
});

test('an id sent twice counts once', async ({ baseURL }) => {
  const client = await signedIn(baseURL, visitors.mariaAparecida);
  const { bills } = debtsAnswer.parse(await (await client.get('/api/v1/debts')).json());
  const billIds = [...bills, ...bills].map(({ id }) => id);
  const issued = await client.post('/api/v1/debt-statements', { data: { billIds } });
  expect(statementAnswer.parse(await issued.json()).totalCents).toBe(41_529);
});

test('a list that needs a missing index is refused with the month', async ({ baseURL }) => {
  const client = await signedIn(baseURL, visitors.joseRaimundo);
  const answer = await client.get('/api/v1/debts');
  await expectProblem(answer, { status: 503, code: 'INDEX_FACTOR_MISSING' });
  expect(await answer.json()).toMatchObject({ month: '2018-05' });
});
