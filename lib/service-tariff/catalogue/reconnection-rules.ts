import type { Cited, Says } from '../citing';
import type { Deadline, Service } from '../service';
import type { Channel, ChannelOffer } from '../terms';
import { reconnectionText } from '../text';
import { clause, deadline, hours, nothingSaid, precondition, step } from './draft';

const cartaDeServicos =
  'A Carta de Serviços da SAEG, sem data, admite o titular, o proprietário e o procurador.';

/** Where each kind of reconnection says the same: its debts, its inspection and its hours. */
export interface ReconnectionItems {
  readonly debts: string;
  readonly inspection: Cited;
  readonly term: Cited;
}

/** What the text says of every reconnection (items I and II). */
export function reconnectionBase(says: Says) {
  return {
    ...nothingSaid,
    group: 'WATER',
    feeWaivable: true,
    requesters: [
      says('quem-pede.usuario', { in: ['I.1'], note: cartaDeServicos }, { who: 'USER', proof: null }),
    ],
    channels: [channel(says, 'COUNTER'), channel(says, 'INTERNET')],
    clauses: [
      clause(says, 'origem', {
        cited: ['II.1'],
        binds: 'UTILITY',
        kind: 'NOTE',
        text: 'A religação vem depois de um desligamento provisório, de uma suspensão, de uma suspensão especial ou de uma supressão.',
      }),
      clause(says, 'incluso', {
        cited: ['II.2'],
        binds: 'UTILITY',
        kind: 'DUTY',
        text: 'O preço inclui o material e a mão de obra, que a companhia fornece.',
      }),
    ],
    originalText: reconnectionText,
  } satisfies Partial<Service>;
}

/** The asker's debts at the premises come first. */
export function debtsFirst(says: Says, sentence: string) {
  return precondition(says, 'debitos', {
    cited: { in: [sentence], note: 'Débitos de um ocupante anterior ficam à parte e não impedem o pedido.' },
    check: 'DEBTS_SETTLED',
    statement: 'Quem pede pagou todos os débitos pendentes que tem no imóvel.',
  });
}

/** An inspection comes first where the cut has lasted 15 days or more, by counter and by internet. */
export function inspectionFirst(says: Says, cited: Cited) {
  return {
    inspection: says('vistoria', cited, { fromDaysCut: 15 }),
    precondition: precondition(says, 'vistoria', {
      cited,
      check: 'INSPECTION_APPROVED',
      statement: 'A vistoria da ligação foi feita, se o corte já dura 15 dias ou mais.',
    }),
  };
}

/** The term in hours by counter and by internet, after the inspection where one is required, else after the request. */
export function reconnectionDeadlines(
  says: Says,
  cited: Cited,
  { counter, internet }: { readonly counter: number; readonly internet: number },
): readonly Deadline[] {
  const action = 'Religar a água';
  const term = (count: number) => hours(count, 'INSPECTION_OR_REQUEST');
  return [
    deadline(says, { id: 'balcao', cited, action, channel: 'COUNTER', term: term(counter) }),
    deadline(says, { id: 'internet', cited, action, channel: 'INTERNET', term: term(internet) }),
  ];
}

/** Pay, ask, be inspected, be reconnected. */
export function reconnectionSteps(says: Says, { debts, inspection, term }: ReconnectionItems) {
  return [
    ...firstSteps(says, debts),
    step(says, 'vistoria', {
      cited: inspection,
      who: 'UTILITY',
      does: 'Vistoria a ligação, se o corte já dura 15 dias ou mais.',
      onRefusal: 'Sem a vistoria a religação não é autorizada.',
    }),
    step(says, 'religacao', { cited: term, who: 'UTILITY', does: 'Religa a água.' }),
  ];
}

/** Pay and ask, as every reconnection begins. */
export function firstSteps(says: Says, debts: string) {
  return [
    step(says, 'debitos', {
      cited: [debts],
      who: 'CUSTOMER',
      does: 'Paga todos os débitos pendentes.',
      onRefusal: 'O pedido só é aceito depois do pagamento.',
    }),
    step(says, 'pedido', {
      cited: ['I.1'],
      who: 'CUSTOMER',
      does: 'Pede a religação no atendimento ou pela internet.',
    }),
  ];
}

function channel(says: Says, name: Channel) {
  const offer: ChannelOffer = { channel: name, phone: null };
  return says(`canal.${name === 'INTERNET' ? 'internet' : 'balcao'}`, ['I.1'], offer);
}
