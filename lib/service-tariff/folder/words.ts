import { choices } from '../form/choices';
import { groupSlugs } from '../published/search';
import type { PriceItem, QuestionField, Reconnection, ServiceGroup } from '../service';
import type {
  Clause,
  Competence,
  DocumentDemand,
  DocumentWhose,
  Party,
  PreconditionCheck,
  PriceUnit,
  Requester,
  StepMilestone,
  Term,
  TermStart,
} from '../terms';
import type { Statement } from '../text-part';

// What the words of a tariff's files mean. Where an address of the portal has the same word, it is that one.

export const { channel: channelWords, pavement: pavementWords, place: placeWords } = choices;

export const groupWords = Object.fromEntries(
  Object.entries(groupSlugs).map(([group, word]) => [word, group]),
) as Readonly<Record<string, ServiceGroup>>;

export const fieldWords = {
  diametro: 'DIAMETER',
  ajuste: 'ADJUSTMENT',
  piso: 'PAVEMENT',
  'dias-sem-agua': 'DAYS_CUT',
  'vistorias-a-mais': 'FURTHER_INSPECTIONS',
  acordo: 'AGREEMENT',
} as const satisfies Record<string, QuestionField>;

export const reconnectionWords = {
  'agua-cortada': 'CUT',
  'ramal-retirado': 'BRANCH_TAKEN',
} as const satisfies Record<string, Reconnection>;

export const requesterWords = {
  usuario: 'USER',
  proprietario: 'OWNER',
  procurador: 'PROXY',
} as const satisfies Record<string, Requester['who']>;

export const partyWords = {
  usuario: 'CUSTOMER',
  companhia: 'UTILITY',
  contratada: 'CONTRACTOR',
} as const satisfies Record<string, Party>;

export const roleWords = {
  servico: 'SERVICE',
  piso: 'PAVEMENT',
  'nova-vistoria': 'FURTHER_INSPECTION',
  reparcelamento: 'REAGREEMENT',
} as const satisfies Record<string, PriceItem['role']>;

export const unitWords = {
  servico: 'SERVICE',
  'metro-quadrado': 'SQUARE_METRE',
  vistoria: 'INSPECTION',
  acordo: 'AGREEMENT',
} as const satisfies Record<string, PriceUnit>;

/** What stands in the place of an amount. */
export const unpricedWords = {
  orçamento: { kind: 'QUOTATION' },
  'não publicado': { kind: 'NOT_PUBLISHED' },
} as const;

export const whoseWords = {
  todos: 'ALWAYS',
  procurador: 'PROXY',
  urbano: 'URBAN',
  rural: 'RURAL',
  inquilino: 'TENANT',
} as const satisfies Record<string, DocumentWhose>;

export const demandWords = {
  pedido: 'ASKED',
  opcional: 'OPTIONAL',
  dispensado: 'WAIVED',
} as const satisfies Record<string, DocumentDemand['demand']>;

export const checkWords = {
  'debitos-pagos': 'DEBTS_SETTLED',
  'vistoria-aprovada': 'INSPECTION_APPROVED',
  'pedido-por-escrito': 'WRITTEN_REQUEST',
  'numero-de-acordos': 'AGREEMENT_COUNT',
  'uma-pessoa': 'NONE',
} as const satisfies Record<string, PreconditionCheck>;

export const startWords = {
  pedido: 'REQUEST',
  'pedido-de-vistoria': 'INSPECTION_REQUEST',
  'vistoria-aprovada': 'INSPECTION_APPROVED',
  'vistoria-ou-pedido': 'INSPECTION_OR_REQUEST',
  'ordem-de-servico': 'WORK_ORDER',
  'quebra-do-piso': 'PAVEMENT_BROKEN',
} as const satisfies Record<string, TermStart>;

export const firstDayWords = {
  'no-proprio-dia': 'START',
  'primeiro-dia-util': 'NEXT_BUSINESS_DAY',
} as const satisfies Record<string, Term['firstDay']>;

export const lastDayOffWords = {
  fica: 'STAYS',
  'passa-ao-seguinte': 'MOVES',
} as const satisfies Record<string, Term['lastDayOff']>;

export const termUnitWords = {
  hora: 'HOUR',
  horas: 'HOUR',
  'dia corrido': 'CALENDAR_DAY',
  'dias corridos': 'CALENDAR_DAY',
  mês: 'MONTH',
  meses: 'MONTH',
} as const satisfies Record<string, Term['unit']>;

export const milestoneWords = {
  pedido: 'REQUEST',
  decisao: 'AUTHORITY',
  'depois-da-decisao': 'AFTER_AUTHORITY',
  'pedido-de-vistoria': 'INSPECTION_REQUEST',
  vistoria: 'INSPECTION',
  'nova-vistoria': 'FURTHER_INSPECTION',
} as const satisfies Record<string, StepMilestone>;

export const clauseWords = {
  dever: 'DUTY',
  proibicao: 'PROHIBITION',
  consequencia: 'CONSEQUENCE',
  nota: 'NOTE',
} as const satisfies Record<string, Clause['kind']>;

export const authorityWords = {
  atendimento: 'ATTENDANT',
  'gerente-de-atendimento': 'SERVICE_MANAGER',
  'diretor-comercial': 'COMMERCIAL_DIRECTOR',
  'diretor-presidente': 'CHIEF_EXECUTIVE',
} as const satisfies Record<string, Competence['authority']>;

export const statementWords = {
  valor: 'AMOUNT',
  prazo: 'TERM',
  dever: 'DUTY',
} as const satisfies Record<string, Statement>;
