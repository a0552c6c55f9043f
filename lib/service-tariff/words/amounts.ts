import { formatMoney } from '@/lib/format';
import { type Cents, zeroCents } from '@/lib/kernel/money';
import type { PossibleCharge, UnpricedLine } from '../quote';
import type { QuoteAnswer } from '../quote-answer';
import type { PriceUnit } from '../terms';

const perUnit = {
  SERVICE: '',
  SQUARE_METRE: ' por m²',
  INSPECTION: ' por vistoria',
  AGREEMENT: ' por acordo',
} as const satisfies Record<PriceUnit, string>;

/** An area as it is read: '2,5 m²', from the decimal text '2.50'. */
export function areaInWords(areaM2: string): string {
  const short = areaM2.includes('.') ? areaM2.replace(/\.?0+$/, '') : areaM2;
  return `${short.replace('.', ',')}\u00a0m²`;
}

/** How much of it: '2,5 m²', '2 vistorias'; null for the service itself, once. */
export function quantityInWords({
  quantity,
  unit,
}: {
  readonly quantity: string;
  readonly unit: PriceUnit;
}): string | null {
  if (unit === 'SQUARE_METRE') return areaInWords(quantity);
  if (unit === 'INSPECTION') return quantity === '1' ? '1 vistoria' : `${quantity} vistorias`;
  return quantity === '1' ? null : `${quantity} vezes`;
}

/** 'R$ 97,00 por m²'. */
export function unitPriceInWords({
  unitPrice,
  unit,
}: {
  readonly unitPrice: Cents;
  readonly unit: PriceUnit;
}): string {
  return `${formatMoney(unitPrice)}${perUnit[unit]}`;
}

const unpricedWords = {
  QUOTATION: 'Orçamento',
  NOT_PUBLISHED: 'Valor não publicado',
} as const satisfies Record<UnpricedLine['reason'], string>;

/** What stands in the place of an amount that the text does not tell. */
export function unpricedInWords({ reason }: Pick<UnpricedLine, 'reason'>): string {
  return unpricedWords[reason];
}

/** What a charge on top costs: 'R$ 97,00 por m²', or that no amount is published. */
export function possibleChargeInWords({
  unitPrice,
  unit,
}: Pick<PossibleCharge, 'unitPrice' | 'unit'>): string {
  return unitPrice === null ? unpricedWords.NOT_PUBLISHED : unitPriceInWords({ unitPrice, unit });
}

/** The total as its own headline: an amount, or why there is none. */
export interface TotalInWords {
  readonly headline: string;
  readonly note: string | null;
}

/** The total of a quote, and what must be known of it before anything else. */
export function totalInWords({
  total,
  pricedTotal,
  unpriced,
}: Pick<QuoteAnswer, 'total' | 'pricedTotal' | 'unpriced'>): TotalInWords {
  if (total !== null) {
    const note = total === zeroCents ? 'Não há cobrança por este pedido.' : null;
    return { headline: formatMoney(total), note };
  }
  const byQuotation = unpriced.some(({ reason }) => reason === 'QUOTATION');
  const headline = byQuotation ? 'Por orçamento' : unpricedWords.NOT_PUBLISHED;
  const why = byQuotation
    ? 'A tabela não traz o preço: a companhia calcula e informa antes do serviço.'
    : 'O texto diz que se cobra e não diz quanto. Pergunte o valor antes de pedir.';
  const known = pricedTotal === zeroCents ? '' : ` O que tem preço soma ${formatMoney(pricedTotal)}.`;
  return { headline, note: `${why}${known}` };
}
