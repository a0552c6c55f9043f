import type { Cents } from '@/lib/kernel/money';
import type { Cited, Says } from '../citing';
import type { Deadline, PriceItem, Service } from '../service';
import type { Clause, PreconditionTerms, Price, StepTerms, Term, TermStart } from '../terms';

type PriceDraft = Pick<PriceItem, 'description'> &
  Partial<Pick<PriceItem, 'role' | 'unit' | 'diameter' | 'pavement'>> & {
    readonly id: string;
    readonly cited: Cited;
    readonly price: Price;
  };

/** A price of the service; for the service itself and each time it is done, where nothing else is said. */
export function priceItem(says: Says, { id, cited, price, ...draft }: PriceDraft): PriceItem {
  const unsaid = { role: 'SERVICE', unit: 'SERVICE', diameter: null, pavement: null } as const;
  return { ...says(`preco.${id}`, cited, price), ...unsaid, ...draft };
}

export function amountOf(amount: Cents): Price {
  return { kind: 'AMOUNT', amount };
}

export const quotation: Price = { kind: 'QUOTATION' };
export const notPublished: Price = { kind: 'NOT_PUBLISHED' };

type DeadlineDraft = Pick<Deadline, 'action'> &
  Partial<Pick<Deadline, 'party' | 'channel' | 'broken'>> & {
    readonly id: string;
    readonly cited: Cited;
    readonly term: Term;
  };

/** A term that binds the utility whatever the channel and the pavement, where nothing else is said. */
export function deadline(says: Says, { id, cited, term, ...draft }: DeadlineDraft): Deadline {
  return { ...says(`prazo.${id}`, cited, term), party: 'UTILITY', channel: null, broken: null, ...draft };
}

export function hours(count: number, start: TermStart): Term {
  return { count, unit: 'HOUR', start, firstDay: 'START', lastDayOff: 'STAYS' };
}

export function days(count: number, start: TermStart): Term {
  return { count, unit: 'CALENDAR_DAY', start, firstDay: 'START', lastDayOff: 'STAYS' };
}

/** What holds for a service of which nothing else is said. */
export const nothingSaid = {
  asks: [],
  needs: [],
  inspection: null,
  feeWaivable: false,
  documents: [],
  preconditions: [],
  competences: [],
  normPdf: null,
} satisfies Partial<Service>;

export function step(
  says: Says,
  id: string,
  {
    cited,
    onRefusal = null,
    ...terms
  }: Omit<StepTerms, 'onRefusal'> & Partial<StepTerms> & { readonly cited: Cited },
) {
  return says<StepTerms>(`passo.${id}`, cited, { ...terms, onRefusal });
}

export function precondition(
  says: Says,
  id: string,
  {
    cited,
    atMost = null,
    ...terms
  }: Omit<PreconditionTerms, 'atMost'> & Partial<PreconditionTerms> & { readonly cited: Cited },
) {
  return says<PreconditionTerms>(`condicao.${id}`, cited, { ...terms, atMost });
}

export function clause(says: Says, id: string, { cited, ...terms }: Clause & { readonly cited: Cited }) {
  return says<Clause>(`clausula.${id}`, cited, terms);
}
