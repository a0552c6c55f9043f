import type { LegalSource } from '@/lib/kernel/legal-source';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Paragraph, TextPart } from '../text-part';

/** A sentence that a rule may restate, and where it stands. */
export interface CitedSentence {
  readonly id: string;
  readonly part: TextPart;
  readonly paragraph: Paragraph;
}

/**
 * The sentence cited: by paragraph and place (`IV.1`) in the part of the service, or with the part before it
 * (`religacao.IV.1`). Refused, in Portuguese, where there is none, and where it cannot be a rule's source: in a part that
 * does not say of when it is, or in a heading.
 */
export function findSentence(
  cited: string,
  { own, parts }: { readonly own: TextPart; readonly parts: readonly TextPart[] },
): Result<CitedSentence, string> {
  const found = sentenceOf(own, `${own.code}.${cited}`) ?? firstOf(parts, cited);
  if (!found) return err(`o texto “${own.code}” não tem a frase “${cited}”`);
  const { part, paragraph } = found;
  if (part.from === null) return err(`o texto “${part.code}” não diz de quando é: não se cita`);
  if (paragraph.item === null) return err(`“${cited}” é título ou aviso, sem “item”: não se cita`);
  return ok(found);
}

/** Where the text says it: 'SAEG, Religação do ramal de água, item IV, conteúdo de dezembro/2016'. */
export function sourceOf(cited: readonly CitedSentence[], note?: string): LegalSource {
  const [{ part } = { part: null }] = cited;
  if (!part) throw new RangeError('A source cites at least one sentence');
  const named = part.paragraphs.filter((one) => cited.some(({ paragraph }) => paragraph === one));
  const items = [...new Set(named.map(({ item, key }) => item ?? key))];
  return {
    act: `${part.publisher}, ${part.title}`,
    item: `${listed(items)}, conteúdo de ${part.updated}`,
    ...(note === undefined ? {} : { note }),
  };
}

function firstOf(parts: readonly TextPart[], id: string): CitedSentence | null {
  for (const part of parts) {
    const found = sentenceOf(part, id);
    if (found) return found;
  }
  return null;
}

function sentenceOf(part: TextPart, id: string): CitedSentence | null {
  const paragraph = part.paragraphs.find(({ sentences }) => sentences.some((one) => one.id === id));
  return paragraph ? { id, part, paragraph } : null;
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} e ${last}`;
}
