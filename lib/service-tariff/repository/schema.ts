import { z } from 'zod';
import { frozen } from '@/lib/kernel/frozen';
import { keptAnswer, keptProvision, keptQuestion, withPapersAndLevels } from '../kept/schema';
import type { QuoteQuestion } from '../quote';
import type { FrozenQuote, QuoteAnswer } from '../quote-answer';

/** The column of a quote's question. */
export const questionColumn = frozen<QuoteQuestion>(keptQuestion);

type KeptAnswer = Omit<QuoteAnswer, 'question'> & Pick<FrozenQuote, 'borrowed'>;

/** A quote is read by whoever holds the sheet: it tells neither of debts nor that there are none. */
const answer = keptAnswer(['DEBTS_OPEN', 'NO_DEBTS']).extend({
  borrowed: keptProvision(z.string()).nullable(),
});

/** The column of a quote's answer, with whose prices they are. Version 1 left out how much a precondition allows at most. */
export const answerColumn = frozen<KeptAnswer>(answer, [
  ({ preconditions, ...rest }) => ({ ...rest, preconditions: withAtMost(preconditions) }),
  withPapersAndLevels,
]);

function withAtMost(preconditions: unknown): unknown {
  const older = z.array(z.looseObject({ value: z.looseObject({}) })).parse(preconditions);
  return older.map((one) => ({ ...one, value: { atMost: null, ...one.value } }));
}
