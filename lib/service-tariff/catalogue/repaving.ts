import { type Cents, cents } from '@/lib/kernel/money';
import { type Cited, citing, type Says } from '../citing';
import type { Deadline, PriceItem, Service } from '../service';
import type { Pavement } from '../terms';
import { repavingText } from '../text';
import { amountOf, clause, deadline, nothingSaid, notPublished, priceItem, step } from './draft';
import { bothByPortal, userByPortal } from './portal-channels';

const code = 'repavimentacao';
const says = citing(repavingText, code);

type Row = readonly [id: string, pavement: Pavement, amount: Cents, description: string];

const rows: readonly Row[] = [
  ['cbuq', 'ASPHALT_CBUQ', cents(9700), 'Asfalto CBUQ sobre base de bica corrida'],
  ['paralelepipedo', 'COBBLESTONE', cents(5520), 'Paralelepípedo'],
  ['bloquete', 'CONCRETE_BLOCK', cents(6790), 'Bloquete de concreto'],
  ['pmf', 'ASPHALT_PMF', cents(9380), 'Asfalto PMF sobre base de bica corrida'],
];

/** What a square metre costs, for every service that breaks the pavement. */
export const pavementPrices: readonly PriceItem[] = rows.map(([id, pavement, amount, description], index) =>
  priceItem(says, {
    id,
    cited: [`tabela.${index + 1}.1`, '4.1', 'formula.1'],
    description,
    role: 'PAVEMENT',
    unit: 'SQUARE_METRE',
    pavement,
    price: amountOf(amount),
  }),
);

/** A pavement that the table does not have: charged for, at a price that the text does not tell. */
export function otherPavement(write: Says, cited: Cited): PriceItem {
  return priceItem(write, {
    id: 'outro-piso',
    cited,
    description: 'Outro piso',
    role: 'PAVEMENT',
    unit: 'SQUARE_METRE',
    pavement: 'OTHER',
    price: notPublished,
  });
}

export const repavingDeadline = deadline(says, {
  id: 'repavimentacao',
  cited: ['prazo.1'],
  action: 'Refazer o pavimento',
  party: 'CONTRACTOR',
  term: {
    count: 7,
    unit: 'CALENDAR_DAY',
    start: 'WORK_ORDER',
    firstDay: 'NEXT_BUSINESS_DAY',
    lastDayOff: 'STAYS',
  },
});

export const asphalts: readonly Pavement[] = ['ASPHALT_CBUQ', 'ASPHALT_PMF'];

/** Where the street that is broken has no asphalt: other services set a term for asphalt alone. */
export const otherStreetDeadline: Deadline = {
  ...repavingDeadline,
  broken: { place: 'STREET', pavements: ['COBBLESTONE', 'CONCRETE_BLOCK'] },
};

export const repaving: Service = {
  ...nothingSaid,
  code,
  title: 'Refazer asfalto, bloquete ou paralelepípedo',
  name: 'Repavimentação',
  explanation: 'Depois de uma obra de água ou esgoto, o pavimento que foi quebrado é refeito.',
  group: 'PAVEMENT',
  asks: ['PAVEMENT'],
  needs: ['PAVEMENT'],
  requesters: [userByPortal(code, repavingText.from)],
  channels: bothByPortal(code, repavingText.from),
  prices: [
    ...pavementPrices,
    otherPavement(says, { in: ['4.1'], note: 'A tabela tem quatro pavimentos, e não este.' }),
  ],
  steps: [
    step(says, 'ordem-de-servico', {
      cited: ['3.1'],
      who: 'UTILITY',
      does: 'Termina a obra e manda a ordem de serviço à empresa contratada (no texto da SAEG, a Codesg).',
    }),
    step(says, 'execucao', { cited: ['prazo.1'], who: 'CONTRACTOR', does: 'Refaz o pavimento.' }),
    step(says, 'pagamento', {
      cited: ['4.1', 'formula.1'],
      who: 'CUSTOMER',
      does: 'Paga o preço do metro quadrado vezes a área refeita.',
    }),
  ],
  deadlines: [repavingDeadline],
  clauses: [
    clause(says, 'ordem-de-servico', {
      cited: ['3.1'],
      binds: 'UTILITY',
      kind: 'DUTY',
      text: 'A companhia pede o reparo à empresa contratada por ordem de serviço.',
    }),
  ],
  originalText: repavingText,
};
