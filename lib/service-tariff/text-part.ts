import type { CivilDate } from '@/lib/kernel/civil-date';

/** What a sentence lays down. Headings and mere explanations lay down nothing. */
export type Statement = 'AMOUNT' | 'TERM' | 'DUTY';

/**
 * One sentence of the utility's text as it stands there, slips of the pen too; runs of spaces and line breaks are one space.
 * `id` is unique in the whole text: `religacao.IV.1`.
 */
export interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly states: readonly Statement[];
}

/** A paragraph. `lead` is printed before it (`IV.`, `• a)`, or nothing); `item` as it is cited (`item IV`). */
export interface Paragraph {
  readonly key: string;
  readonly lead: string;
  readonly item: string | null;
  readonly sentences: readonly Sentence[];
}

/**
 * A part of the text: a page of the utility about services. `publisher` is whose page it is, as it is cited; `updated` the
 * month or day its content is of, as cited, and `from` that day, or the month's first; both null where the page says none.
 */
export interface TextPart {
  readonly code: string;
  readonly publisher: string;
  readonly title: string;
  readonly updated: string | null;
  readonly from: CivilDate | null;
  readonly paragraphs: readonly Paragraph[];
}
