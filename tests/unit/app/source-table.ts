/**
 * What SAEG's pages say of each service, read from their text (docs/sources/saeg-servicos.txt) by itself and not from the files of
 * the tariff: what is charged for the service, how long each thing may take, the papers, where it is asked for, and of when the page
 * is. A term that the text does not print is not here.
 */
export interface PrintedService {
  readonly prices: readonly string[];
  readonly terms: readonly string[];
  readonly papers: readonly string[];
  readonly channels: readonly ('counter' | 'internet' | 'phone')[];
  readonly updated: string;
}

/** Repaving is charged by the square metre wherever a street is broken: table of "Reparo de Asfalto". */
export const pavementPrices = ['97,00', '55,20', '67,90', '93,80'] as const;

export const printed: Readonly<Record<string, PrintedService>> = {
  // Violação do Lacre: III; a).
  'lacre-violado': {
    prices: ['24,78'],
    terms: ['7 dias'],
    papers: [],
    channels: [],
    updated: '01/12/2017',
  },
  // Religação do Ramal de Água: I; IV; a).
  'religacao-no-cavalete': {
    prices: ['37,19'],
    terms: ['24 horas', '48 horas'],
    papers: [],
    channels: ['counter', 'internet'],
    updated: 'dezembro/2016',
  },
  // I; VII; b).
  'religacao-suspensao-especial': {
    prices: ['72,34'],
    terms: ['48 horas', '72 horas'],
    papers: [],
    channels: ['counter', 'internet'],
    updated: 'dezembro/2016',
  },
  // I; X, XII, XIV; c). A street of setts or blocks follows the seven days of repaving.
  'religacao-supressao': {
    prices: ['314,04'],
    terms: ['30 dias', '15 dias', '7 dias'],
    papers: [],
    channels: ['counter', 'internet'],
    updated: 'dezembro/2016',
  },
  // Mudança de Cavalete: I; IV; a), c).
  'mudanca-de-cavalete-deslocamento': {
    prices: ['196,33', 'Orçamento'],
    terms: ['30 dias'],
    papers: [],
    channels: ['counter'],
    updated: 'dezembro/2016',
  },
  // II; IV; b), the second b).
  'mudanca-de-cavalete-ajuste': {
    prices: ['43,38', 'Orçamento'],
    terms: ['30 dias'],
    papers: [],
    channels: ['counter', 'phone'],
    updated: 'dezembro/2016',
  },
  // Vazamento de cavalete: a). No term is printed.
  'conserto-de-cavalete': {
    prices: ['43,41'],
    terms: [],
    papers: [],
    channels: [],
    updated: 'dezembro/2016',
  },
  // Ligação de Ramal de Esgoto: I; VIII, X, XII, XIV, XV; a), b).
  'ligacao-de-esgoto': {
    prices: ['295,60', 'Orçamento'],
    terms: ['7 dias', '15 dias', '30 dias', '6 meses'],
    papers: [
      'CPF do proprietário',
      'RG do proprietário',
      'CPF do procurador',
      'RG do procurador',
      'IPTU do imóvel',
      'INCRA do imóvel',
    ],
    channels: ['counter'],
    updated: '01/12/2016',
  },
  // Reparo de Asfalto: table, last paragraph.
  repavimentacao: {
    prices: [...pavementPrices],
    terms: ['7 dias'],
    papers: [],
    channels: [],
    updated: 'janeiro/2016',
  },
  // Artigo 9º; taxa de reparcelamento, a).
  parcelamento: {
    prices: ['41,35'],
    terms: [],
    papers: ['CPF', 'RG', 'IPTU do imóvel; no imóvel rural, o INCRA', 'Escritura ou contrato de aluguel'],
    channels: [],
    updated: '01/12/2017',
  },
};

/** Where a pavement was broken: asphalt and footway after each of the works of which the text sets a term. */
export const repaving: Readonly<Record<string, readonly (readonly [after: string, term: string])[]>> = {
  // Esgoto, X; Religação, XII; Reparo de Asfalto, last paragraph.
  'reposicao-do-asfalto': [
    ['Ligação de esgoto', '15 dias'],
    ['Religação de água com ramal retirado', '15 dias'],
    ['Refazer asfalto, bloquete ou paralelepípedo', '7 dias'],
  ],
  // Esgoto, XII; Religação, XIV.
  'reposicao-da-calcada': [
    ['Ligação de esgoto', '7 dias'],
    ['Religação de água com ramal retirado', '15 dias'],
  ],
};

/** Requests of which no source prints a term, with what the portal decided: a day, or none. */
export const decidedHere: Readonly<Record<string, string | null>> = {
  'vazamento-no-cavalete': '1 dia',
  'falta-de-agua-no-imovel': '1 dia',
  'falta-de-agua-na-rua': '1 dia',
  'ligacao-nova': null,
  'corte-a-pedido': null,
  'imovel-sem-hidrometro': null,
  'conserto-de-cavalete': null,
  'mudanca-de-titular': '5 dias úteis',
};
