import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { CountedTown } from '@/lib/calendar';
import type { DebtListRefusal } from '@/lib/debts';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';
import { findService } from '../catalogue-of';
import { onlyAsked } from '../form';
import { quote } from '../make-quote';
import type { Applied } from '../provision';
import type { OpenDebt, Quote, QuoteFacts, QuoteQuestion, QuoteRefusal } from '../quote';
import { serviceCatalogue } from './catalogue';
import { quoteFacts } from './facts';

/** No such service, or everything that is wrong with the question. */
export type AskRefusal =
  | Extract<QuoteRefusal, { code: 'SERVICE_UNKNOWN' }>
  | { readonly code: 'QUOTE_REFUSED'; readonly refusals: readonly QuoteRefusal[] };

/**
 * A quote for whoever asks. `borrowed` says whose prices they are; `debtsRefusal` why the asker's debts are not known;
 * `formerOccupantDebts` are at the premises and stand in nobody's way. `town`: by whose holidays days are counted.
 */
export interface AskedQuote {
  readonly quote: Quote;
  readonly borrowed: Applied<string> | null;
  readonly debtsRefusal: DebtListRefusal | null;
  readonly formerOccupantDebts: readonly OpenDebt[];
  readonly town: CountedTown;
}

/** Who asks, null without a session, and the day they do. */
export interface Asker {
  readonly scope: AccountScope | null;
  readonly asOf: CivilDate;
}

/**
 * What a service costs, demands and how long it takes, by the tariff of the utility on `asOf`. With a scope the debts of its
 * premises count; without one they are left to be checked.
 */
export async function askQuote(
  question: QuoteQuestion,
  { scope, asOf }: Asker,
): Promise<Result<AskedQuote, AskRefusal>> {
  const { debtsAnswer, ...facts } = await quoteFacts({ scope, city: question.city ?? null }, asOf);
  const answer = answerQuestion(question, facts, asOf);
  if (!answer.ok) return answer;
  const debtsRefusal = debtsAnswer && !debtsAnswer.ok ? debtsAnswer.error : null;
  const formerOccupantDebts = (facts.debts ?? []).filter(({ formerOccupant }) => formerOccupant);
  return ok({ ...answer.value, debtsRefusal, formerOccupantDebts, town: facts.town });
}

/** The quote from facts already read, of what the service asks for and nothing else. */
export function answerQuestion(
  question: QuoteQuestion,
  facts: QuoteFacts,
  asOf: CivilDate,
): Result<Pick<AskedQuote, 'quote' | 'borrowed'>, AskRefusal> {
  const catalogue = serviceCatalogue(asOf);
  const service = findService(catalogue, question.service);
  if (!service) return err({ code: 'SERVICE_UNKNOWN', service: question.service });
  const answer = quote(catalogue, onlyAsked(service, question), facts);
  if (!answer.ok) return err({ code: 'QUOTE_REFUSED', refusals: answer.error });
  return ok({ quote: answer.value, borrowed: catalogue.borrowed });
}
