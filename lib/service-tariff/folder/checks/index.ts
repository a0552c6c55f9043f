import { unansweredQuestions } from './answers';
import { uncoveredDays } from './days';
import type { TariffCheck } from './read-tariff';
import { emptyCitations, uncitedSentences } from './sentences';

export type { ReadTariff, ServiceSource, TextSource } from './read-tariff';

/** What is looked at in a tariff once each of its files is well formed. */
export const tariffChecks: readonly TariffCheck[] = [
  uncitedSentences,
  emptyCitations,
  uncoveredDays,
  unansweredQuestions,
];
