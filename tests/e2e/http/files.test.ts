import { expect, test } from '@playwright/test';
import { fileOf, program, signedIn } from '../../support/e2e-http';
import { decodeInterleaved, renderPdfPage } from '../../support/pdf';
import { visitors } from '../pages/visitors';

const bars = '82630000004152900414250046472620184667291415';

test("the statement's PDF carries the manual's 44 digits in its bars", async ({ baseURL }) => {
  const client = await signedIn(baseURL, visitors.mariaAparecida);
  const { bills } = await (await client.get('/api/v1/debts')).json();
  const billIds = bills.map(({ id }: { id: string }) => id);
  const issued = await client.post('/api/v1/debt-statements', { data: { billIds } });
  const { id } = await issued.json();
  const answer = await fileOf(client, `/extratos/${id}`, 'Abrir o PDF para imprimir');
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect(answer.headers()['cache-control']).toBe('no-store');
  const bytes = await answer.body();
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const symbols = await decodeInterleaved(await renderPdfPage(bytes, 1, 200));
  expect(new Set(symbols.map(({ text }) => text))).toEqual(new Set([bars]));
});

test('the months of consumption are had as a spreadsheet', async ({ baseURL }) => {
  const client = await signedIn(baseURL, visitors.mariaAparecida);
  const answer = await fileOf(client, '/consumo', 'Baixar em planilha (CSV)');
  expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8');
  expect(answer.headers()['content-disposition']).toBe('attachment; filename="consumo.csv"');
  const lines = (await answer.text()).split('\r\n');
  expect(lines[0]).toContain('Mês/ano;Data da leitura;Leitura');
  expect(lines[4]).toBe('11/2018;29/11/2018;516;15;15;10;31;Consumo alto');
});

test('the whole table of services is had as a spreadsheet and as data, and is not sent twice', async ({
  baseURL,
}) => {
  const client = await program(baseURL);
  const file = await fileOf(client, '/servicos', 'planilha (CSV)');
  expect(file.headers()['content-disposition']).toBe('attachment; filename="servicos.csv"');
  const [headings = '', ...lines] = (await file.text()).trimEnd().split('\r\n');
  expect(headings).toMatch(/^\uFEFFCódigo;Serviço;/);
  expect(lines[0]).toMatch(/^lacre-violado;Lacre rompido;Água;Lacre novo, por violação;24,78;/);
  const data = await fileOf(client, '/servicos', 'dados (JSON)');
  expect(data.headers()['cache-control']).toBe('public, max-age=3600');
  const { services } = await data.json();
  const times = services.flatMap(({ prices }: { prices: { times: unknown[] }[] }) =>
    prices.flatMap((price) => price.times),
  );
  expect(lines).toHaveLength(times.length);
  const again = await client.get('/api/v1/services', {
    headers: { 'if-none-match': data.headers().etag ?? '' },
  });
  expect(again.status()).toBe(304);
});
