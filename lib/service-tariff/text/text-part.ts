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
 * A part of the text: a page of the utility about services. `updated` is the month or day its content is of, as cited, and
 * `from` that day, or the month's first; both null where the page says none.
 */
export interface TextPart {
  readonly code: string;
  readonly title: string;
  readonly updated: string | null;
  readonly from: CivilDate | null;
  readonly paragraphs: readonly Paragraph[];
}

type Draft = Omit<Sentence, 'id'>;
type ParagraphDraft = Omit<Paragraph, 'sentences'> & { readonly sentences: readonly Draft[] };

/** The part, each sentence with its id: the code of the part, the key of the paragraph, its place in it from 1. */
export function textPart<T extends TextPart['from']>(
  part: Omit<TextPart, 'paragraphs' | 'from'> & { from: T; paragraphs: readonly ParagraphDraft[] },
) {
  const paragraphs = part.paragraphs.map((draft) => ({
    ...draft,
    sentences: draft.sentences.map((sentence, index) => ({
      id: `${part.code}.${draft.key}.${index + 1}`,
      ...sentence,
    })),
  }));
  return { ...part, paragraphs } satisfies TextPart;
}

export function paragraph(place: Omit<Paragraph, 'sentences'>, sentences: readonly Draft[]): ParagraphDraft {
  return { ...place, sentences };
}

const stating =
  (...states: readonly Statement[]) =>
  (text: string): Draft => ({ text, states });

export const plain = stating();
export const amount = stating('AMOUNT');
export const term = stating('TERM');
export const duty = stating('DUTY');
export const amountAndDuty = stating('AMOUNT', 'DUTY');
export const dutyAndTerm = stating('DUTY', 'TERM');
