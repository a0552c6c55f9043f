import type { DatedEntry } from '@/lib/kernel/dated-rule';
import { dated } from '@/lib/kernel/dated-rule';
import type { Fault, YamlFile } from '@/lib/utility-files';
import type { Provision } from '../provision';
import type { TextPart } from '../text-part';
import { type CitedSentence, findSentence, sourceOf } from './citation';
import type { EntryDraft } from './entries';

/** The file whose rules are made, the text they may cite, and where faults are told. */
export interface Making {
  readonly file: Pick<YamlFile<unknown>, 'faultAt'>;
  readonly own: TextPart;
  readonly parts: readonly TextPart[];
  readonly faults: Fault[];
}

interface Draft<T> {
  readonly id: string;
  readonly path: readonly PropertyKey[];
  readonly entries: readonly EntryDraft<T>[];
}

/** The rule of these entries, in force by the sentences or acts they name; none where an entry is at fault, which is told. */
export function provisionOf<T>(making: Making, { id, path, entries }: Draft<T>): readonly Provision<T>[] {
  const made = entries.flatMap((draft, index) => entryOf(making, draft, [...path, 'vigencias', index]));
  if (made.length < entries.length) return [];
  const sentences = [...new Set(made.flatMap(({ cited }) => cited.map((one) => one.id)))];
  return [
    {
      id,
      sentences,
      rule: dated(
        id,
        made.map(({ entry }) => entry),
      ),
    },
  ];
}

interface Made<T> {
  readonly entry: DatedEntry<T>;
  readonly cited: readonly CitedSentence[];
}

function entryOf<T>(making: Making, draft: EntryDraft<T>, path: readonly PropertyKey[]): readonly Made<T>[] {
  const { from, until, value, source } = draft;
  const dates = { from, ...(until === undefined ? {} : { until }) };
  if (source) return [{ entry: { ...dates, value, source }, cited: [] }];
  const cited = citedBy(making, draft, path);
  return cited ? [{ entry: { ...dates, value, source: sourceOf(cited, draft.note) }, cited }] : [];
}

/** The sentences an entry cites; null where one of them is at fault. */
function citedBy(
  { file, own, parts, faults }: Making,
  { cited = [], from }: EntryDraft<unknown>,
  path: readonly PropertyKey[],
): readonly CitedSentence[] | null {
  const told = faults.length;
  const found = cited.flatMap((one, index) => {
    const sentence = findSentence(one, { own, parts });
    if (sentence.ok) return [sentence.value];
    faults.push(file.faultAt([...path, 'cita', index], sentence.error));
    return [];
  });
  const [first] = found;
  if (found.some(({ part }) => part !== first?.part))
    faults.push(file.faultAt([...path, 'cita'], 'cita dois textos: cada vigência vem de um só'));
  if (first?.part.from && from < first.part.from) {
    const message = `começa antes do texto que cita, que é de ${first.part.from}`;
    faults.push(file.faultAt([...path, 'desde'], message));
  }
  return faults.length === told ? found : null;
}
