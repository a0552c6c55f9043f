import { cents } from '@/lib/kernel/money';
import type { Says } from '../citing';
import type { Service } from '../service';
import type { ChannelOffer } from '../terms';
import { meterStandText } from '../text';
import { amountOf, days, deadline, nothingSaid, priceItem, quotation } from './draft';

export const counter: ChannelOffer = { channel: 'COUNTER', phone: null };

/** What the text says of every change of the meter stand: 30 days (item IV). */
export function meterStandBase(says: Says) {
  return {
    ...nothingSaid,
    group: 'METER_STAND',
    deadlines: [
      deadline(says, {
        id: 'mudanca',
        cited: { in: ['IV.1'], note: 'O texto não diz de quando corre: corre do pedido.' },
        action: 'Mudar o cavalete',
        term: days(30, 'REQUEST'),
      }),
    ],
    originalText: meterStandText,
  } satisfies Partial<Service>;
}

interface MovePrices {
  readonly name: string;
  readonly amount: readonly [sentence: string, cents: number];
  readonly quotation: string;
}

/** By diameter: an amount for 20 mm, a quotation from 25 to 50 mm (item III). */
export function meterStandPrices(
  says: Says,
  { name, amount: [sentence, amount], quotation: asked }: MovePrices,
) {
  return [
    priceItem(says, {
      id: '20-mm',
      cited: [sentence, 'III.1'],
      description: `${name} de 20 mm`,
      diameter: { from: 20, to: 20 },
      price: amountOf(cents(amount)),
    }),
    priceItem(says, {
      id: '25-a-50-mm',
      cited: [asked, 'III.1'],
      description: `${name} de 25 a 50 mm`,
      diameter: { from: 25, to: 50 },
      price: quotation,
    }),
  ];
}
