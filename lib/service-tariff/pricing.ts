import { type CivilDateTime, dateOf } from '@/lib/kernel/civil-date-time';
import { type Cents, cents, multiplyCents } from '@/lib/kernel/money';
import { decimalFromRatio, type Ratio, ratio } from '@/lib/kernel/ratio';
import { isWithin, questionLimits } from './answers';
import { provisionAt } from './apply';
import { parseArea } from './area';
import type { FeeWaiver, PossibleCharge, QuoteLine, QuoteQuestion, UnpricedLine } from './quote';
import type { PriceItem, Service } from './service';
import { adjustmentLabels, placeLabels } from './words/labels';

/** A price that is charged, and how many times. */
interface Charge {
  readonly item: PriceItem;
  readonly description: string;
  readonly quantity: Ratio;
  readonly printed: string;
}

/** What is charged with an amount, and what without. */
export interface PricedCharges {
  readonly lines: readonly QuoteLine[];
  readonly unpriced: readonly UnpricedLine[];
}

/** The charges of a question, each priced by the entry in force on the day of the request, rounded half up line by line. */
export function priceCharges(service: Service, question: QuoteQuestion): PricedCharges {
  const priced = chargesOf(service, question).map((charge) => priceCharge(charge, question.requestedAt));
  return {
    lines: priced.flatMap((line) => ('amount' in line ? [line] : [])),
    unpriced: priced.flatMap((line) => ('reason' in line ? [line] : [])),
  };
}

/** The fee given back where a reconnection is free, as a line of its own: the sum stays the total. */
export function waivedFee(
  service: Service,
  lines: readonly QuoteLine[],
  waiver: FeeWaiver | null,
): readonly QuoteLine[] {
  if (!waiver || !service.feeWaivable) return [];
  const own = new Set(service.prices.filter(({ role }) => role === 'SERVICE').map(({ id }) => id));
  return lines
    .filter(({ id }) => own.has(id))
    .map((line) => ({
      ...line,
      from: waiver.from,
      source: waiver.source,
      id: `${line.id}.isencao`,
      description: 'Isenção da taxa de religação: o corte não teve aviso prévio',
      unitPrice: negative(line.unitPrice),
      amount: negative(line.amount),
    }));
}

/** What may come on top and is not in the lines: other pavements that may be broken, further inspections, a re-agreement. */
export function chargesOnTop(service: Service, question: QuoteQuestion): readonly PossibleCharge[] {
  if (service.needs.includes('PAVEMENT')) return [];
  const charged = new Set(chargesOf(service, question).map(({ item }) => item.id));
  const optional = service.prices.filter(({ role, id }) => role !== 'SERVICE' && !charged.has(id));
  return optional.map((item) => {
    const { value, from, source } = provisionAt(item, dateOf(question.requestedAt));
    const unitPrice = value.kind === 'AMOUNT' ? value.amount : null;
    return {
      role: item.role,
      id: item.id,
      description: item.description,
      unit: item.unit,
      unitPrice,
      from,
      source,
    };
  });
}

function chargesOf(service: Service, question: QuoteQuestion): readonly Charge[] {
  return [
    ...ownCharges(service, question),
    ...(service.asks.includes('PAVEMENT') ? pavementCharges(service, question) : []),
    ...countedCharges(service, 'FURTHER_INSPECTION', question.furtherInspections),
    ...countedCharges(service, 'REAGREEMENT', question.reagreement > 0 ? 1 : 0),
  ];
}

function ownCharges({ prices, asks }: Service, { diameterMm, adjustment }: QuoteQuestion): readonly Charge[] {
  const item = prices.find(
    ({ role, diameter }) =>
      role === 'SERVICE' && (diameter === null || (diameterMm !== null && isWithin(diameterMm, diameter))),
  );
  if (!item) return [];
  const kind =
    asks.includes('ADJUSTMENT') && adjustment ? ` (${adjustmentLabels[adjustment].toLowerCase()})` : '';
  return [{ ...times(item, 1), description: `${item.description}${kind}` }];
}

function pavementCharges({ prices }: Service, { brokenPavements }: QuoteQuestion): readonly Charge[] {
  return brokenPavements.flatMap(({ place, pavement, areaM2 }) => {
    const item = prices.find((price) => price.pavement === pavement);
    const quantity = parseArea(areaM2, questionLimits.areaM2);
    if (!item || !quantity) return [];
    const description = `${item.description}, ${placeLabels[place].toLowerCase()}`;
    return [{ item, description, quantity, printed: decimalFromRatio(quantity, 2, 'half-up') }];
  });
}

function countedCharges({ prices }: Service, role: PriceItem['role'], count: number): readonly Charge[] {
  return count > 0 ? prices.filter((price) => price.role === role).map((item) => times(item, count)) : [];
}

function times(item: PriceItem, count: number): Charge {
  return { item, description: item.description, quantity: ratio(count, 1), printed: String(count) };
}

function priceCharge(
  { item, description, quantity, printed }: Charge,
  at: CivilDateTime,
): QuoteLine | UnpricedLine {
  const { value, from, source } = provisionAt(item, dateOf(at));
  const line = { id: item.id, description, unit: item.unit, quantity: printed, from, source };
  if (value.kind !== 'AMOUNT') return { ...line, reason: value.kind };
  return { ...line, unitPrice: value.amount, amount: multiplyCents(value.amount, quantity, 'half-up') };
}

function negative(amount: Cents): Cents {
  return cents(-amount);
}
