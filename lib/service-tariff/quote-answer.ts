import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Applied } from './provision';
import type { Quote } from './quote';
import type { Service } from './service';

/** A quote with only so much of the service as names it: what is shown, printed and kept. */
export interface QuoteAnswer extends Omit<Quote, 'service'> {
  readonly service: Pick<Service, 'code' | 'title' | 'name'>;
}

/**
 * A quote as it was printed on a day. Nobody's debts are in it: whoever holds the sheet can read it.
 * `borrowed` is what was said of whose prices they are, null for the utility's own.
 */
export interface FrozenQuote {
  readonly id: string;
  readonly issuedOn: CivilDate;
  readonly answer: QuoteAnswer;
  readonly borrowed: Applied<string> | null;
}

/** The quote without what only its makers need. */
export function answerOf({ service, ...quote }: Quote): QuoteAnswer {
  const { code, title, name } = service;
  return { ...quote, service: { code, title, name } };
}
