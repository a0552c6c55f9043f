import { cents } from '@/lib/kernel/money';
import { citing, type Says } from '../citing';
import type { Deadline, Service } from '../service';
import { pavements } from '../terms';
import { reconnectionText } from '../text';
import { amountOf, clause, days, deadline, precondition, priceItem, step } from './draft';
import { debtsFirst, firstSteps, reconnectionBase } from './reconnection-rules';
import { asphalts, otherPavement, otherStreetDeadline, pavementPrices } from './repaving';
import { waterConnection } from './water-connection';

const code = 'religacao-supressao';
const says = citing(reconnectionText, code);
const base = reconnectionBase(says);

/** Reconnection after a suppression, which goes as a new connection does: items IX to XIV, price c. */
export const reconnectionAfterSuppression: Service = {
  ...base,
  code,
  title: 'Religação de água com ramal retirado',
  name: 'Religação por motivo de supressão',
  explanation: 'O ramal de 20 mm foi retirado, na calçada ou na rua. Religar é quase fazer uma ligação nova.',
  asks: ['DIAMETER', 'PAVEMENT'],
  needs: ['DIAMETER'],
  prices: [
    priceItem(says, {
      id: 'religacao',
      cited: ['c.1'],
      description: 'Religação por supressão, ramal de 20 mm',
      diameter: { from: 20, to: 20 },
      price: amountOf(cents(31404)),
    }),
    ...pavementPrices,
    otherPavement(says, ['XIII.1']),
  ],
  preconditions: [
    debtsFirst(says, 'IX.1'),
    precondition(says, 'ligacao-nova', {
      cited: ['IX.2'],
      check: 'NONE',
      statement: waterConnection.statement,
    }),
  ],
  steps: steps(says),
  deadlines: deadlines(says),
  clauses: [
    ...base.clauses,
    clause(says, 'ligacao-nova', {
      cited: { in: ['IX.2'], note: waterConnection.source },
      binds: 'CUSTOMER',
      kind: 'NOTE',
      text: waterConnection.steps,
    }),
    clause(says, 'asfalto', {
      cited: ['XI.1'],
      binds: 'CUSTOMER',
      kind: 'CONSEQUENCE',
      text: 'Se o asfalto for quebrado, refazê-lo é cobrado à parte, pelo metro quadrado.',
    }),
    clause(says, 'calcada', {
      cited: ['XIII.1'],
      binds: 'CUSTOMER',
      kind: 'CONSEQUENCE',
      text: 'Se a calçada for quebrada, refazê-la é cobrado à parte.',
    }),
  ],
};

function steps(write: Says) {
  return [
    ...firstSteps(write, 'IX.1'),
    step(write, 'ligacao-nova', {
      cited: { in: ['IX.2'], note: waterConnection.source },
      who: 'CUSTOMER',
      does: 'Faz o que se pede para uma ligação nova de água.',
    }),
    step(write, 'religacao', { cited: ['X.1'], who: 'UTILITY', does: 'Religa a água.' }),
    step(write, 'asfalto', {
      cited: ['XI.1', 'XII.1'],
      who: 'UTILITY',
      does: 'Refaz o asfalto, se foi quebrado, e cobra por ele.',
    }),
    step(write, 'calcada', {
      cited: ['XIII.1', 'XIV.1'],
      who: 'UTILITY',
      does: 'Refaz a calçada, se foi quebrada, e cobra por ela.',
    }),
  ];
}

function deadlines(write: Says): readonly Deadline[] {
  const note = 'O texto não diz de quando corre: corre do pedido.';
  const brokenNote = 'O texto não diz de quando corre: corre da quebra do pavimento.';
  return [
    deadline(write, {
      id: 'religacao',
      cited: { in: ['X.1'], note },
      action: 'Religar a água',
      term: days(30, 'REQUEST'),
    }),
    deadline(write, {
      id: 'asfalto',
      cited: { in: ['XII.1'], note: brokenNote },
      action: 'Refazer o asfalto',
      broken: { place: 'STREET', pavements: asphalts },
      term: days(15, 'PAVEMENT_BROKEN'),
    }),
    deadline(write, {
      id: 'calcada',
      cited: { in: ['XIV.1'], note: brokenNote },
      action: 'Refazer a calçada',
      broken: { place: 'FOOTWAY', pavements },
      term: days(15, 'PAVEMENT_BROKEN'),
    }),
    otherStreetDeadline,
  ];
}
