import type { Page } from '@playwright/test';
import { newCustomer } from '../../support/e2e-customer';
import { forgiveServiceQuotes, forgiveVerifications } from '../../support/e2e-database';
import { CalculatorPages } from './calculator';
import { CardPages } from './card';
import { DebtsPage } from './debts';
import { InstallmentPages } from './installments';
import { followCase, followRequest, knownCases } from './ombudsman';
import { type PageState, signedInAt } from './page-state';
import { RequestPages } from './requests';
import { serviceVisitors } from './service-visitors';
import { tariffRequestStates } from './tariff-request-states';
import { visitors } from './visitors';

const { mariaAparecida, joaoBatista, rosaMaria, luciana } = visitors;
const { luzia, antonia, sebastiao, lindinalva, ivanilde, josefa, cicera } = serviceVisitors;

const at = (path: string) => (page: Page) => page.goto(path);

async function cardAtCompany(page: Page): Promise<CardPages> {
  const customer = await newCustomer({ bills: 2 });
  await signedInAt(customer, '/debitos')(page);
  const card = new CardPages(page);
  await card.choose();
  await card.leave();
  return card;
}

const paying: readonly PageState[] = [
  { name: 'the second copies', open: signedInAt(mariaAparecida, '/segunda-via') },
  { name: 'second copies of bills under review', open: signedInAt(joaoBatista, '/segunda-via') },
  { name: 'no second copies', open: signedInAt(rosaMaria, '/segunda-via') },
  {
    name: 'a second copy',
    open: signedInAt(mariaAparecida, '/segunda-via/01900000-0001-7004-8000-000000000019'),
  },
  {
    name: 'a second copy that brings a declaration',
    open: signedInAt(cicera, '/segunda-via/01900000-0601-7004-8000-000000201904'),
  },
  {
    name: 'a second copy that is refused',
    open: signedInAt(joaoBatista, '/segunda-via/01900000-0002-7004-8000-000000000001'),
  },
  {
    name: 'the choice of a card company',
    open: async (page) => {
      await signedInAt(mariaAparecida, '/debitos')(page);
      await new CardPages(page).choose();
    },
  },
  { name: "the demonstration's card company", open: cardAtCompany },
  { name: 'an address that no card company knows', open: at('/empresa-demonstracao') },
  {
    name: 'a card payment under way',
    open: async (page) => (await cardAtCompany(page)).comeBackUnpaid(),
  },
  {
    name: 'debts under review by a card payment',
    open: async (page) => {
      await cardAtCompany(page);
      await new DebtsPage(page).open();
    },
  },
  {
    name: 'a card payment that was declined',
    open: async (page) => (await cardAtCompany(page)).answer('Recusar o cartão'),
  },
  {
    name: 'a card payment that was settled',
    open: async (page) => (await cardAtCompany(page)).answer('Aprovar o pagamento'),
  },
  { name: 'the payments', open: signedInAt(mariaAparecida, '/pagamentos') },
  { name: 'payments that settled nothing', open: signedInAt(luzia, '/pagamentos') },
  {
    name: 'a receipt',
    open: signedInAt(mariaAparecida, '/pagamentos/01900000-0001-7005-8000-000000000018'),
  },
  {
    name: 'a payment that is being checked',
    open: signedInAt(luzia, '/pagamentos/01900000-0030-7005-8000-000000000003'),
  },
];

const knowing: readonly PageState[] = [
  { name: 'the consumption', open: signedInAt(mariaAparecida, '/consumo') },
  { name: 'unusual consumption', open: signedInAt(joaoBatista, '/consumo?meses=todos') },
  { name: "a new occupant's consumption", open: signedInAt(luciana, '/consumo') },
  { name: 'no readings', open: signedInAt(visitors.francisco, '/consumo') },
  { name: 'the simulator', open: signedInAt(mariaAparecida, '/parcelamento') },
  { name: 'the simulator where the water is cut', open: signedInAt(antonia, '/parcelamento') },
  {
    name: 'a simulation of an earlier day',
    open: signedInAt(antonia, '/parcelamento/01900000-0504-7002-8000-000000000001'),
  },
  { name: 'a debt that cannot be split', open: signedInAt(lindinalva, '/parcelamento') },
  {
    name: 'a simulation with an entry that is too small',
    open: async (page) => {
      await signedInAt(mariaAparecida, '/parcelamento')(page);
      const installments = new InstallmentPages(page);
      await installments.simulate(mariaAparecida.taxId);
      await installments.calculate('1,00');
      await installments.errors.waitFor();
    },
  },
  { name: 'the question whether it is true', open: at('/verificar') },
  {
    name: 'the answer that it is not',
    open: async (page) => {
      await forgiveVerifications();
      await page.goto('/verificar/2222222222222222');
    },
  },
  { name: 'the years of discharge', open: signedInAt(mariaAparecida, '/quitacao') },
  { name: 'a year without discharge', open: signedInAt(mariaAparecida, '/quitacao?ano=2018') },
  {
    name: 'a discharge',
    open: async (page) => {
      await signedInAt(mariaAparecida, '/quitacao')(page);
      await page.getByRole('radio', { name: '2017' }).check();
      await page.getByRole('button', { name: 'Emitir declaração' }).click();
      await page.getByRole('heading', { level: 1, name: /de 2017$/ }).waitFor();
    },
  },
  { name: 'the due date', open: signedInAt(mariaAparecida, '/vencimento') },
  { name: 'the due date without a choice', open: signedInAt(ivanilde, '/vencimento?aviso=DUE_DAY_MISSING') },
  { name: 'the due date that was changed lately', open: signedInAt(josefa, '/vencimento') },
  { name: 'the question about a cut', open: at('/aviso-de-corte') },
  { name: 'a notice with a wrong day', open: at('/aviso-de-corte?aviso=2021-07-07&marcado=2021-07-01') },
  {
    name: 'a cut on a banned day',
    open: at('/aviso-de-corte?aviso=2021-08-04&dia=2021-09-06&imovel=HEALTH'),
  },
  { name: "a customer's notice of a cut", open: signedInAt(sebastiao, '/aviso-de-corte') },
  { name: 'a cut without notice', open: signedInAt(antonia, '/aviso-de-corte') },
  { name: 'the holidays', open: at('/feriados') },
  { name: 'the check of a due date', open: signedInAt(mariaAparecida, '/vencimento/conferir?dia=15') },
];

const asking: readonly PageState[] = [
  { name: 'the requests', open: signedInAt(mariaAparecida, '/solicitacoes') },
  { name: 'no requests', open: signedInAt(rosaMaria, '/solicitacoes') },
  {
    name: 'a request with its story',
    open: signedInAt(mariaAparecida, '/solicitacoes/01900000-0001-4020-8000-000000000003'),
  },
  {
    name: 'the form of a request with every error',
    open: async (page) => {
      await signedInAt(rosaMaria, '/solicitacoes/nova/vazamento-na-rua')(page);
      const request = new RequestPages(page);
      await request.goOn();
      await request.errors.waitFor();
    },
  },
  {
    name: 'the files of a request',
    open: async (page) => {
      await signedInAt(rosaMaria, '/solicitacoes/nova/vazamento-na-rua')(page);
      const request = new RequestPages(page);
      await request.fill();
      await request.goOn();
      await page.getByRole('heading', { level: 1, name: 'Fotos e documentos' }).waitFor();
    },
  },
  {
    name: 'the check of a request',
    open: async (page) => {
      await signedInAt(rosaMaria, '/solicitacoes/nova/vazamento-na-rua')(page);
      const request = new RequestPages(page);
      await request.fill();
      await request.goOn();
      await request.leaveFiles();
    },
  },
  { name: 'the services without a matrícula', open: at('/pedir') },
  ...tariffRequestStates,
  { name: 'following a request', open: at('/acompanhar') },
  { name: 'the ombudsman', open: at('/ouvidoria') },
  { name: 'following a complaint', open: at('/ouvidoria/acompanhar') },
  { name: 'an answered complaint', open: (page) => followCase(page, knownCases.answered) },
  { name: 'a complaint given more time', open: (page) => followCase(page, knownCases.extended) },
  { name: 'a complaint answered late', open: (page) => followCase(page, knownCases.overdue) },
  {
    name: 'a registration that was refused',
    open: (page) => followRequest(page, { protocol: '20191090000003', taxId: '123.456.789-09' }),
  },
  {
    name: 'data with a request that waits',
    open: signedInAt(visitors.francisco, '/meus-dados?pedido=em-andamento'),
  },
  { name: "one's own data", open: signedInAt(mariaAparecida, '/meus-dados') },
];

const informing: readonly PageState[] = [
  '/privacidade',
  '/privacidade/pedido',
  '/perguntas',
  '/lojas',
  '/informacoes',
  '/carta-de-servicos',
  '/novidades',
  '/novidades/pedido',
  '/novidades/confirmar/este-nao-vale',
  '/novidades/confirmado',
  '/novidades/sair/01900000-0000-4000-8000-000000000000',
  '/novidades/saida',
  '/coleta-de-residuos',
  '/servicos',
  '/servicos/ligacao-de-esgoto',
  '/servicos/religacao-no-cavalete',
  '/servicos/busca?texto=cavalete',
  '/servicos/busca?texto=zebra',
].map((path) => ({ name: `the page ${path}`, open: at(path) }));

const repavingAt =
  '/servicos/calculadora?servico=repavimentacao&canal=internet&piso-1=asfalto-cbuq&lugar-1=rua&area-1=2,5';

const pricing: readonly PageState[] = [
  { name: 'the calculator', open: at('/servicos/calculadora') },
  { name: 'what a connection asks', open: at('/servicos/calculadora?servico=ligacao-de-esgoto') },
  { name: 'what a suppression asks', open: at('/servicos/calculadora?servico=religacao-supressao&pisos=3') },
  {
    name: 'a calculation with every error',
    open: at('/servicos/calculadora?servico=repavimentacao&area-1=x'),
  },
  { name: 'a quote', open: at(repavingAt) },
  {
    name: 'a quote of one who owes',
    open: signedInAt(antonia, '/servicos/calculadora?servico=religacao-no-cavalete&canal=internet'),
  },
  {
    name: 'a printed quote',
    open: async (page) => {
      await forgiveServiceQuotes();
      await page.goto(repavingAt);
      await new CalculatorPages(page).print();
    },
  },
];

/** The services in every state a customer may find them in, the database being there. */
export const serviceStates: readonly PageState[] = [
  ...paying,
  ...knowing,
  ...asking,
  ...pricing,
  ...informing,
];
