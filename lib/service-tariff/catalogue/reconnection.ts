import { cents } from '@/lib/kernel/money';
import { citing } from '../citing';
import type { Service } from '../service';
import { reconnectionText } from '../text';
import { amountOf, priceItem } from './draft';
import {
  debtsFirst,
  inspectionFirst,
  type ReconnectionItems,
  reconnectionBase,
  reconnectionDeadlines,
  reconnectionSteps,
} from './reconnection-rules';

/** Reconnection at the meter stand: items III to V, price a. */
export const reconnectionAtMeterStand: Service = atMeterStand();

/** Reconnection after a special suspension, at the branch of 20 mm: items VI to VIII, price b. */
export const reconnectionAfterSpecialSuspension: Service = afterSpecialSuspension();

function atMeterStand(): Service {
  const code = 'religacao-no-cavalete';
  const says = citing(reconnectionText, code);
  const items: ReconnectionItems = { debts: 'III.1', inspection: ['III.2', 'III.3'], term: ['IV.1'] };
  const inspected = inspectionFirst(says, items.inspection);
  return {
    ...reconnectionBase(says),
    code,
    title: 'Religação de água cortada no cavalete',
    name: 'Religação por motivo de suspensão no cavalete',
    explanation: 'A água foi cortada no cavalete, junto do hidrômetro. A companhia religa ali mesmo.',
    asks: ['DAYS_CUT'],
    needs: ['DAYS_CUT'],
    prices: [
      priceItem(says, {
        id: 'religacao',
        cited: ['a.1', 'V.1'],
        description: 'Religação no cavalete',
        price: amountOf(cents(3719)),
      }),
    ],
    inspection: inspected.inspection,
    preconditions: [debtsFirst(says, items.debts), inspected.precondition],
    steps: reconnectionSteps(says, items),
    deadlines: reconnectionDeadlines(says, items.term, { counter: 24, internet: 48 }),
  };
}

function afterSpecialSuspension(): Service {
  const code = 'religacao-suspensao-especial';
  const says = citing(reconnectionText, code);
  const items: ReconnectionItems = { debts: 'VI.1', inspection: ['VI.2', 'VI.3'], term: ['VII.1'] };
  const inspected = inspectionFirst(says, items.inspection);
  return {
    ...reconnectionBase(says),
    code,
    title: 'Religação de água cortada na calçada ou na rua',
    name: 'Religação por motivo de suspensão especial',
    explanation:
      'A água foi cortada no ramal de 20 mm, na calçada ou na rua, sem que o ramal fosse retirado.',
    asks: ['DIAMETER', 'DAYS_CUT'],
    needs: ['DIAMETER', 'DAYS_CUT'],
    prices: [
      priceItem(says, {
        id: 'religacao',
        cited: ['b.1', 'VIII.1'],
        description: 'Religação por suspensão especial, ramal de 20 mm',
        diameter: { from: 20, to: 20 },
        price: amountOf(cents(7234)),
      }),
    ],
    inspection: inspected.inspection,
    preconditions: [debtsFirst(says, items.debts), inspected.precondition],
    steps: reconnectionSteps(says, items),
    deadlines: reconnectionDeadlines(says, items.term, { counter: 48, internet: 72 }),
  };
}
