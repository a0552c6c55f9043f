import type { Page } from '@playwright/test';
import { newCustomer } from '../../support/e2e-customer';
import { payBill } from '../../support/e2e-database';
import { DebtsPage } from './debts';
import { Entrance } from './entrance';
import { type PageState, signedInAt } from './page-state';
import { RegistrationPage } from './registration';
import { serviceStates } from './service-states';
import { visitors } from './visitors';

const at = (path: string) => (page: Page) => page.goto(path);

async function openAllDetails(page: Page): Promise<void> {
  for (const summary of await page.locator('summary').all()) await summary.click();
}

const signedOut: readonly PageState[] = [
  { name: 'the front door', open: at('/') },
  { name: 'the channels', open: at('/canais') },
  { name: 'the page about accessibility', open: at('/acessibilidade') },
  { name: 'the entrance', open: at('/entrar') },
  { name: 'the entrance with a wrong digit', open: at('/entrar?matricula=4647263') },
  { name: 'the entrance after a session that ended', open: at('/entrar?voltar=%2Fdebitos&sessao=expirada') },
  { name: 'the entrance after leaving', open: at('/entrar?sessao=encerrada') },
  {
    name: 'the second step with its help open',
    open: async (page) => {
      await page.goto('/entrar?matricula=4647262');
      await openAllDetails(page);
    },
  },
  {
    name: 'the second step with a wrong CPF',
    open: async (page) => {
      await page.goto('/entrar?matricula=4647262&letras=sim');
      const entrance = new Entrance(page);
      await entrance.giveTaxId('111.444.777-36');
      await entrance.errorSummary.waitFor();
    },
  },
  {
    name: 'the second step after the one answer',
    open: async (page) => {
      await page.goto('/entrar?matricula=7777779');
      const entrance = new Entrance(page);
      await entrance.giveTaxId('390.533.447-05');
      await entrance.refusal.waitFor();
    },
  },
  { name: 'the registration form', open: at('/entrar/cadastro') },
  {
    name: 'the registration form with every error',
    open: async (page) => {
      const form = new RegistrationPage(page);
      await form.open();
      await form.send();
      await form.errorSummary.waitFor();
    },
  },
  {
    name: 'the receipt of a registration',
    open: async (page) => {
      const form = new RegistrationPage(page);
      await form.open();
      await form.fill({
        accountNumber: '305507.8',
        name: 'Antônio Carlos Menezes',
        taxId: '390.533.447-05',
        role: 'Sou dono do imóvel',
        phone: '(79) 99999-9999',
        email: 'antonio@example.org',
      });
      await form.send();
      await page.getByRole('heading', { name: 'Pedido recebido' }).waitFor();
    },
  },
  { name: 'the page that is not found', open: at('/nada') },
  { name: 'the page of an unreadable address', open: at('/%E0%A4%A') },
  { name: 'the page of an outage', open: at('/indisponivel') },
];

const signedIn: readonly PageState[] = [
  { name: 'the home of who owes', open: signedInAt(visitors.mariaAparecida, '/inicio') },
  { name: 'the home of who owes nothing', open: signedInAt(visitors.rosaMaria, '/inicio') },
  { name: 'the home without an index', open: signedInAt(visitors.joseRaimundo, '/inicio') },
  { name: 'the home of whoever has several premises', open: signedInAt(visitors.propertyManager, '/inicio') },
  { name: 'the choice of premises', open: signedInAt(visitors.propertyManager, '/imoveis') },
  {
    name: 'the debts with all explanations open',
    open: async (page) => {
      await signedInAt(visitors.mariaAparecida, '/debitos')(page);
      await openAllDetails(page);
    },
  },
  { name: 'debts under review and paid', open: signedInAt(visitors.joaoBatista, '/debitos') },
  { name: 'slips, charges and credits', open: signedInAt(visitors.francisco, '/debitos') },
  {
    name: "a former occupant's debts",
    open: async (page) => {
      await signedInAt(visitors.luciana, '/debitos')(page);
      await openAllDetails(page);
    },
  },
  { name: 'the debts without an index', open: signedInAt(visitors.joseRaimundo, '/debitos') },
  { name: 'no debts', open: signedInAt(visitors.rosaMaria, '/debitos') },
  {
    name: 'the debts with nothing chosen',
    open: signedInAt(visitors.mariaAparecida, '/debitos?escolha=feita&aviso=NOTHING_SELECTED'),
  },
  {
    name: 'the statement',
    open: async (page) => {
      await signedInAt(visitors.mariaAparecida, '/debitos')(page);
      await new DebtsPage(page).print();
      await page.getByRole('heading', { name: 'Extrato de débitos' }).waitFor();
    },
  },
  {
    name: 'a statement that must not be paid any more',
    open: async (page) => {
      const customer = await newCustomer({ bills: 2 });
      await signedInAt(customer, '/debitos')(page);
      await new DebtsPage(page).print();
      await page.getByRole('heading', { name: 'Extrato de débitos' }).waitFor();
      await payBill(customer.billIds[0] ?? '');
      await page.reload();
    },
  },
];

/** Every page in every state a customer may find it in, the database being there. */
export const states: readonly PageState[] = [...signedOut, ...signedIn, ...serviceStates];
