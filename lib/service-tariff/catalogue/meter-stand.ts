import { cents } from '@/lib/kernel/money';
import { citing } from '../citing';
import type { Service } from '../service';
import { meterStandText } from '../text';
import { amountOf, clause, priceItem, step } from './draft';
import { counter, meterStandBase, meterStandPrices } from './meter-stand-rules';
import { bothByPortal, internetByPortal, userByPortal } from './portal-channels';

/** Turning or shifting the meter stand where it is: item II, prices b and d. */
export const meterStandAdjustment: Service = adjustment('mudanca-de-cavalete-ajuste');

/** Mending a broken meter stand: the text tells its price and nothing else. */
export const meterStandRepair: Service = repair('conserto-de-cavalete');

function adjustment(code: Service['code']): Service {
  const says = citing(meterStandText, code);
  return {
    ...meterStandBase(says),
    code,
    title: 'Girar, recuar ou levantar o cavalete',
    name: 'Mudança de cavalete: recuo, avanço, giro, levantamento e rebaixamento',
    explanation: 'O cavalete fica no mesmo lugar e é recuado, avançado, girado, levantado ou rebaixado.',
    asks: ['DIAMETER', 'ADJUSTMENT'],
    needs: ['DIAMETER'],
    requesters: [userByPortal(code, meterStandText.from)],
    channels: [
      says('canal.balcao', ['II.1'], counter),
      says('canal.telefone', ['II.1'], { channel: 'PHONE', phone: '08007712195' }),
      internetByPortal(code, meterStandText.from),
    ],
    prices: meterStandPrices(says, { amount: ['b.1', 4338], quotation: 'd.1', name: 'Ajuste do cavalete' }),
    steps: [
      step(says, 'pedido', {
        cited: ['II.1'],
        who: 'CUSTOMER',
        does: 'Pede no atendimento ou por telefone.',
      }),
      step(says, 'ajuste', { cited: ['IV.1'], who: 'UTILITY', does: 'Ajusta o cavalete.' }),
    ],
    clauses: [],
  };
}

function repair(code: Service['code']): Service {
  const says = citing(meterStandText, code);
  return {
    ...meterStandBase(says),
    code,
    title: 'Cavalete quebrado ou vazando',
    name: 'Vazamento de cavalete',
    explanation: 'O cavalete está quebrado ou vaza. A companhia conserta.',
    requesters: [userByPortal(code, meterStandText.from)],
    channels: bothByPortal(code, meterStandText.from),
    prices: [
      priceItem(says, {
        id: 'conserto',
        cited: ['e.1'],
        description: 'Conserto de cavalete quebrado',
        price: amountOf(cents(4341)),
      }),
    ],
    steps: [step(says, 'conserto', { cited: ['e.1'], who: 'UTILITY', does: 'Conserta o cavalete e cobra.' })],
    deadlines: [],
    clauses: [
      clause(says, 'sem-prazo', {
        cited: ['e.1'],
        binds: 'UTILITY',
        kind: 'NOTE',
        text: 'O texto diz o preço e não diz em quanto tempo o conserto é feito.',
      }),
    ],
  };
}
