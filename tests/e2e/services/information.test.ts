import type { Page } from '@playwright/test';
import { expect, test } from '../../support/e2e-test';
import { fact } from '../pages/screen';

interface Journey {
  readonly path: string;
  /** Its link in the footer of every page. */
  readonly door: string;
  readonly heading: string;
  /** What stands before ' · Loja Virtual DESO' in the title of the window. */
  readonly title: string;
  /** Finds what somebody came to know. */
  readonly answer: (page: Page) => Promise<void>;
  /** The link by which one goes on to act, the address it leads to and the heading there. */
  readonly act: { readonly link: string; readonly path: string | RegExp; readonly heading: string };
}

const frontDoor = 'Veja o que está em aberto e gere o extrato para pagar';

async function says(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('main')).toContainText(text);
}

async function unfold(page: Page, summary: string): Promise<void> {
  await page.locator('summary').filter({ hasText: summary }).click();
}

const journeys: readonly Journey[] = [
  {
    path: '/privacidade',
    door: 'Privacidade e dados pessoais',
    heading: 'Privacidade e dados pessoais',
    title: 'Privacidade',
    answer: async (page) => {
      const row = page.getByRole('row').filter({ hasText: 'Cookie de sessão' });
      await expect(row).toContainText('Até você sair, 20 minutos sem uso ou 12 horas.');
      await says(page, 'a resposta sai em até 15 dias');
    },
    act: { link: 'faça o pedido aqui', path: '/privacidade/pedido', heading: 'Pedido sobre dados pessoais' },
  },
  {
    path: '/perguntas',
    door: 'Perguntas e respostas',
    heading: 'Perguntas e respostas',
    title: 'Perguntas e respostas',
    answer: async (page) => {
      await unfold(page, 'O que pago a mais se atrasar?');
      await expect(page.getByText('Multa de 2 %, uma vez só, e juros de 1 % ao mês')).toBeVisible();
      await unfold(page, 'Fui cortado sem aviso');
      await expect(page.getByText('não diz que, sem ele, a taxa deixa de ser devida')).toBeVisible();
    },
    act: { link: 'Reclamar à ouvidoria', path: '/ouvidoria', heading: 'Ouvidoria' },
  },
  {
    path: '/lojas',
    door: 'Lojas de atendimento',
    heading: 'Lojas de atendimento',
    title: 'Lojas de atendimento',
    answer: async (page) => {
      await expect(fact(page, 'Endereço')).toHaveText(
        'Rua Campo do Brito, 331, 13 de Julho, Aracaju/SE, CEP\u00a049020-380',
      );
      await expect(fact(page, 'Horário')).toHaveText(
        'O horário não consta nas fontes deste portal: ligue antes para 0800 079 0195.',
      );
      const map = page.getByRole('link', { name: 'Ver no OpenStreetMap: Sede' });
      await expect(map).toHaveAttribute(
        'href',
        'https://www.openstreetmap.org/search?query=Rua+Campo+do+Brito%2C+331%2C+Aracaju%2C+SE',
      );
      await expect(map).toHaveAttribute('rel', 'noopener noreferrer');
    },
    act: { link: 'carta de serviços', path: '/carta-de-servicos', heading: 'Carta de serviços' },
  },
  {
    path: '/informacoes',
    door: 'O que é este portal',
    heading: 'O que é este portal',
    title: 'O que é este portal',
    answer: (page) => says(page, 'Não há senha para lembrar.'),
    act: { link: 'peça o cadastro', path: '/entrar/cadastro', heading: 'Pedir cadastro de CPF ou CNPJ' },
  },
  {
    path: '/carta-de-servicos',
    door: 'Carta de serviços',
    heading: 'Carta de serviços',
    title: 'Carta de serviços',
    answer: async (page) => {
      await unfold(page, 'Declaração de quitação anual');
      await expect(fact(page, 'Prazo máximo').filter({ visible: true })).toHaveText('Na hora.');
      await expect(fact(page, 'Custo').filter({ visible: true })).toHaveText('De graça.');
    },
    act: {
      link: 'Ir para: Declaração de quitação anual',
      path: /^\/entrar\?voltar=%2Fquitacao/,
      heading: 'Informe a matrícula do imóvel',
    },
  },
  {
    path: '/acessibilidade',
    door: 'Acessibilidade',
    heading: 'Acessibilidade',
    title: 'Acessibilidade',
    answer: (page) => says(page, 'WCAG 2.2, nos níveis A e AA'),
    act: { link: 'canais de atendimento', path: '/canais', heading: 'Canais de atendimento' },
  },
  {
    path: '/canais',
    door: 'Todos os canais de atendimento',
    heading: 'Canais de atendimento',
    title: 'Canais de atendimento',
    answer: async (page) => {
      const phone = page.getByRole('main').getByRole('link', { name: '0800 079 0195' });
      await expect(phone).toHaveAttribute('href', 'tel:08000790195');
    },
    act: { link: 'Entrar com a matrícula', path: '/', heading: frontDoor },
  },
  {
    path: '/ouvidoria',
    door: 'Ouvidoria',
    heading: 'Ouvidoria',
    title: 'Ouvidoria',
    answer: (page) => says(page, 'A resposta sai em até 30 dias.'),
    act: {
      link: 'Acompanhe a sua manifestação',
      path: '/ouvidoria/acompanhar',
      heading: 'Acompanhar manifestação',
    },
  },
];

for (const [index, { path, door, heading, title, answer, act }] of journeys.entries()) {
  // With scripts the links of all pages do the same.
  const tag = index === 0 ? ['@scripted'] : [];
  test(`from the first page to ${path}, its answer, and on to act`, { tag }, async ({ page }) => {
    await page.goto('/');
    const answered = page.waitForResponse((response) => new URL(response.url()).pathname === path);
    await page.getByRole('contentinfo').getByRole('link', { name: door, exact: true }).click();
    expect((await answered).status()).toBe(200);
    await expect(page).toHaveURL(path);
    await expect(page).toHaveTitle(`${title} · Loja Virtual DESO`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await answer(page);
    await page.getByRole('main').getByRole('link', { name: act.link, exact: true }).click();
    await page.waitForURL(({ pathname, search }) =>
      typeof act.path === 'string' ? pathname === act.path : act.path.test(`${pathname}${search}`),
    );
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(act.heading);
  });
}

test('the pages of information load nothing from any other host', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin) elsewhere.push(request.url());
  });
  for (const { path } of journeys) await page.goto(path);
  expect(elsewhere).toEqual([]);
});
