import type { CivilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import type { Applied, Provision } from './provision';
import type { Service } from './service';
import type { Sentence, TextPart } from './text-part';

/** What a provision says on a day. Throws RuleNotCoveredError on a day before it. */
export function provisionAt<T>({ id, rule }: Provision<T>, on: CivilDate): Applied<T> {
  return { id, ...ruleAt(rule, on) };
}

/** The sentences of a text that a provision restates, in the order of the text. */
export function citedSentences(
  { sentences }: Provision<unknown>,
  text: readonly TextPart[],
): readonly Sentence[] {
  return text
    .flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences))
    .filter(({ id }) => sentences.includes(id));
}

/** Every provision of a service, whatever it is about. */
export function provisionsOf(service: Service): readonly Provision<unknown>[] {
  return [
    ...service.requesters,
    ...service.channels,
    ...service.prices,
    ...(service.inspection ? [service.inspection] : []),
    ...service.documents,
    ...service.preconditions,
    ...service.steps,
    ...service.deadlines,
    ...service.competences,
    ...service.clauses,
  ];
}
