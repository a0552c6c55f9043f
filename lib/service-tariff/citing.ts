import type { CivilDate } from '@/lib/kernel/civil-date';
import { dated } from '@/lib/kernel/dated-rule';
import type { LegalSource } from '@/lib/kernel/legal-source';
import type { Provision } from './provision';
import type { Paragraph, TextPart } from './text';

/** A part of the text that says of when it is: only such a part can be cited. */
export type DatedPart = TextPart & { readonly from: CivilDate };

/** The sentences a provision restates, by paragraph and place (`IV.1`), and what must be said beside the source. */
export type Cited = readonly string[] | { readonly in: readonly string[]; readonly note: string };

/** Writes a provision of the part: its id within the service, the sentences it restates, what it says. */
export type Says = <T>(id: string, cited: Cited, value: T) => Provision<T>;

/**
 * A writer of the provisions of one service, each in force from the day of the part and citing its items. Throws RangeError
 * when a cited sentence is not in the part.
 */
export function citing(part: DatedPart, service: string): Says {
  return (id, cited, value) => {
    const name = `${service}.${id}`;
    const sentences = sentenceIds(part, cited);
    return {
      id: name,
      sentences,
      rule: dated(name, [{ from: part.from, value, source: sourceOf(part, cited) }]),
    };
  };
}

/** Where the part says it: 'SAEG, Religação do ramal de água, item IV, conteúdo de dezembro/2016'. */
export function sourceOf(part: DatedPart, cited: Cited): LegalSource {
  const at = placesOf(cited);
  const items = part.paragraphs
    .filter(({ key }) => at.some((place) => paragraphOf(place) === key))
    .map(itemOf);
  const item = `${listed([...new Set(items)])}, conteúdo de ${part.updated}`;
  return { act: `SAEG, ${part.title}`, item, ...('note' in cited ? { note: cited.note } : {}) };
}

/** The ids of the cited sentences. Throws RangeError for one that the part does not have. */
export function sentenceIds(part: DatedPart, cited: Cited): readonly string[] {
  const known = new Set(part.paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id)));
  return placesOf(cited).map((place) => {
    const id = `${part.code}.${place}`;
    if (!known.has(id)) throw new RangeError(`The text has no sentence ${id}`);
    return id;
  });
}

function placesOf(cited: Cited): readonly string[] {
  return 'in' in cited ? cited.in : cited;
}

function paragraphOf(place: string): string {
  return place.slice(0, place.lastIndexOf('.'));
}

function itemOf({ item, key }: Paragraph): string {
  if (item === null) throw new RangeError(`The paragraph ${key} cannot be cited`);
  return item;
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} e ${last}`;
}
