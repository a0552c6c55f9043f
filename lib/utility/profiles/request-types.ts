import type { LegalSource } from '@/lib/kernel/legal-source';
import type {
  OpenRequestDemands,
  RequestCatalogue,
  RequestDeadline,
  RequestSpecification,
} from '../request-catalogue';

const manual: LegalSource = {
  act: 'DESO, manual da Loja Virtual (revisão de 22/04/2019)',
  item: 'Outros Serviços: solicitação de 22/04/2019, data prevista 23/04/2019',
};

const byAnalogy = (item: string): LegalSource => ({
  ...manual,
  item,
  note: 'O manual não diz o prazo: vale o do vazamento na rua, de um dia.',
});

const saeg = (item: string): LegalSource => ({
  act: 'SAEG, Serviços (conteúdo atualizado em dezembro/2016)',
  item,
});

const days = (count: number): RequestDeadline => ({ count, unit: 'CALENDAR_DAY' });

const inTheStreet: OpenRequestDemands = { accountNumber: 'NOT_ASKED', taxId: 'OPTIONAL' };
const ofAnAccount: OpenRequestDemands = { accountNumber: 'REQUIRED', taxId: 'REQUIRED' };

type Row = Pick<RequestSpecification, 'code' | 'name' | 'title' | 'explanation' | 'source'> &
  Partial<RequestSpecification>;

function specification(row: Row): RequestSpecification {
  return {
    deadline: days(1),
    deadlineNote: null,
    asksPosition: false,
    asksFiles: true,
    open: null,
    services: [],
    ...row,
  };
}

/** The requests both utilities take: the manual's type and specification, what its first page offers, and SAEG's deadlines. */
export const requestTypes: RequestCatalogue = [
  {
    code: 'vazamento',
    name: 'VAZAMENTO',
    title: 'Vazamento de água',
    specifications: [
      specification({
        code: 'vazamento-na-rua',
        name: 'RUA',
        title: 'Vazamento na rua ou na calçada',
        explanation: 'Água saindo do asfalto, da calçada ou de um buraco na via.',
        asksPosition: true,
        open: inTheStreet,
        source: manual,
      }),
      specification({
        code: 'vazamento-no-cavalete',
        name: 'CAVALETE',
        title: 'Vazamento no cavalete ou no hidrômetro',
        explanation: 'Água saindo do cano de entrada ou do medidor do imóvel.',
        source: byAnalogy('Outros Serviços: VAZAMENTO'),
      }),
    ],
  },
  {
    code: 'falta-de-agua',
    name: 'FALTA DE AGUA',
    title: 'Falta de água',
    specifications: [
      specification({
        code: 'falta-de-agua-no-imovel',
        name: 'IMOVEL',
        title: 'Falta de água só no meu imóvel',
        explanation: 'Os vizinhos têm água e o seu imóvel não.',
        asksFiles: false,
        source: byAnalogy('Outros Serviços'),
      }),
      specification({
        code: 'falta-de-agua-na-rua',
        name: 'RUA',
        title: 'Falta de água em toda a rua',
        explanation: 'A rua ou o bairro está sem água.',
        asksFiles: false,
        source: byAnalogy('Outros Serviços'),
      }),
    ],
  },
  {
    code: 'ligacao',
    name: 'LIGACAO DE AGUA',
    title: 'Ligar, religar ou cortar a água',
    specifications: [
      specification({
        code: 'ligacao-nova',
        name: 'LIGACAO NOVA DE AGUA',
        title: 'Ligação nova de água',
        explanation: 'Para um imóvel que ainda não tem água da rede.',
        deadline: days(7),
        deadlineNote: 'Este é o prazo da vistoria. O prazo da ligação começa depois que ela é aprovada.',
        asksPosition: true,
        open: { accountNumber: 'NOT_ASKED', taxId: 'REQUIRED' },
        source: saeg('Ligação de ramal: vistoria, prazo máximo de 7 dias'),
      }),
      specification({
        code: 'religacao',
        name: 'RELIGACAO',
        title: 'Religação de água',
        explanation:
          'Para voltar a ter água depois de um corte. Os débitos precisam estar pagos ou negociados.',
        deadline: days(2),
        deadlineNote: 'São 48 horas depois da vistoria, que só é feita quando o corte tem 15 dias ou mais.',
        asksFiles: false,
        open: ofAnAccount,
        services: ['religacao-no-cavalete', 'religacao-suspensao-especial', 'religacao-supressao'],
        source: saeg('Religação, itens III e IV: 48 horas para pedido pela internet'),
      }),
      specification({
        code: 'corte-a-pedido',
        name: 'SUPRESSAO',
        title: 'Corte a pedido',
        explanation: 'Para desligar a água de um imóvel vazio ou sem uso.',
        deadline: days(30),
        asksFiles: false,
        open: ofAnAccount,
        source: saeg('Supressão: prazo máximo de 30 dias'),
      }),
    ],
  },
  {
    code: 'esgoto',
    name: 'ESGOTO',
    title: 'Ligação de esgoto',
    specifications: [
      specification({
        code: 'ligacao-de-esgoto',
        name: 'LIGACAO DE ESGOTO',
        title: 'Ligação de esgoto',
        explanation: 'Para o esgoto do imóvel ir para a rede.',
        deadline: days(30),
        deadlineNote: 'O prazo da ligação começa quando a vistoria é aprovada. A vistoria é feita em 7 dias.',
        services: ['ligacao-de-esgoto'],
        source: saeg('Ligação de ramal de esgoto, item XIV: prazo máximo de 30 dias'),
      }),
    ],
  },
  {
    code: 'hidrometro',
    name: 'HIDROMETRO',
    title: 'Hidrômetro e cavalete',
    specifications: [
      specification({
        code: 'imovel-sem-hidrometro',
        name: 'IMOVEL SEM HIDROMETRO INSTALADO',
        title: 'Imóvel sem hidrômetro',
        explanation: 'O imóvel tem água e não tem medidor.',
        deadline: days(7),
        deadlineNote: 'Este é o prazo da vistoria.',
        source: saeg('Vistoria: prazo máximo de 7 dias'),
      }),
      specification({
        code: 'troca-do-lacre',
        name: 'LACRE VIOLADO',
        title: 'Lacre rompido',
        explanation: 'O lacre do hidrômetro está aberto, quebrado ou faltando.',
        deadline: days(7),
        services: ['lacre-violado'],
        source: saeg('Violação do lacre, item III: prazo máximo de 7 dias'),
      }),
      specification({
        code: 'mudanca-de-cavalete',
        name: 'MUDANCA DE CAVALETE',
        title: 'Mudança de cavalete',
        explanation: 'Para levar o cavalete a outro lugar do imóvel, ou girar, recuar ou levantar onde está.',
        deadline: days(30),
        services: ['mudanca-de-cavalete-deslocamento', 'mudanca-de-cavalete-ajuste'],
        source: saeg('Mudança de cavalete, item IV: prazo máximo de 30 dias'),
      }),
      specification({
        code: 'conserto-de-cavalete',
        name: 'CONSERTO DE CAVALETE',
        title: 'Cavalete quebrado',
        explanation: 'O cavalete está quebrado e precisa de conserto.',
        services: ['conserto-de-cavalete'],
        source: byAnalogy('Outros Serviços: VAZAMENTO'),
      }),
    ],
  },
  {
    code: 'pavimento',
    name: 'PAVIMENTO',
    title: 'Asfalto ou calçada depois de uma obra',
    specifications: [
      specification({
        code: 'reposicao-do-asfalto',
        name: 'REPOSICAO DE ASFALTO',
        title: 'Asfalto para refazer',
        explanation: 'Buraco ou remendo no asfalto, deixado por uma obra de água ou esgoto.',
        deadline: days(15),
        asksPosition: true,
        source: saeg('Religação, item XII: prazo máximo de 15 dias'),
      }),
      specification({
        code: 'reposicao-da-calcada',
        name: 'REPOSICAO DE CALCADA',
        title: 'Calçada para refazer',
        explanation: 'Calçada quebrada por uma obra de água ou esgoto.',
        deadline: days(15),
        asksPosition: true,
        source: saeg('Religação, item XIV: prazo máximo de 15 dias'),
      }),
      specification({
        code: 'repavimentacao',
        name: 'REPAVIMENTACAO',
        title: 'Repavimentação pelo metro quadrado',
        explanation: 'Para a companhia refazer um piso da rua ou da calçada, cobrado pelo metro quadrado.',
        deadline: days(7),
        deadlineNote: 'São contados do primeiro dia útil depois da ordem de serviço.',
        asksPosition: true,
        services: ['repavimentacao'],
        source: saeg('Repavimentação: prazo máximo de 7 dias'),
      }),
    ],
  },
  {
    code: 'cadastro',
    name: 'CADASTRO',
    title: 'Titular e cadastro',
    specifications: [
      specification({
        code: 'mudanca-de-titular',
        name: 'TRANSFERENCIA DE TITULARIDADE',
        title: 'Mudança de titular ou de cadastro',
        explanation: 'Para a conta vir em outro nome, ou para corrigir os dados do cadastro.',
        deadline: { count: 5, unit: 'BUSINESS_DAY' },
        open: ofAnAccount,
        source: {
          act: 'Loja Virtual, decisão deste portal',
          item: 'prazo de 5 dias úteis',
          note: 'Nem o manual da DESO nem as páginas da SAEG dizem o prazo da mudança de titular.',
        },
      }),
    ],
  },
];
