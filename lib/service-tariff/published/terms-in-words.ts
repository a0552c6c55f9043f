import { inSentence } from '@/lib/format';
import type { Deadline, Service } from '../service';
import type { Term } from '../terms';
import { channelLabels, pavementLabels, placeLabels, runningInWords, termInWords } from '../words';
import { latestEntry } from './latest';
import type { Period } from './periods';

/** The term and what it runs from, before anybody has asked: '30 dias corridos, contados do pedido'. */
export function publishedTermInWords(term: Omit<Period<Term>, 'until'>): string {
  const { start, unit } = term.value;
  if (start !== 'INSPECTION_OR_REQUEST') return runningInWords({ term, start });
  const counted = unit === 'HOUR' ? 'contadas' : 'contados';
  return `${termInWords(term.value)}, ${counted} do pedido ou, se houver vistoria, da aprovação dela`;
}

/** When a deadline has a place: 'Pedido pela internet', 'Na rua: asfalto CBUQ ou asfalto PMF'; null where it always has. */
export function deadlineCaseInWords({
  channel,
  broken,
}: Pick<Deadline, 'channel' | 'broken'>): string | null {
  if (channel) return `Pedido ${inSentence(channelLabels[channel])}`;
  if (!broken) return null;
  const kinds = broken.pavements.map((pavement) => inSentence(pavementLabels[pavement]));
  return `${placeLabels[broken.place]}: ${kinds.slice(0, -1).join(', ')} ou ${kinds.at(-1)}`;
}

/**
 * How long a service takes, in a line for each deadline of the utility that does not hang on a broken pavement. The action is
 * named where there is more than one.
 */
export function shortTermsInWords({ deadlines }: Service): readonly string[] {
  const own = deadlines.filter(({ party, broken }) => party !== 'CUSTOMER' && broken === null);
  const severalActions = new Set(own.map(({ action }) => action)).size > 1;
  return own.map(({ action, channel, rule }) => {
    const term = termInWords(latestEntry(rule).value);
    const where = channel ? `, ${inSentence(channelLabels[channel])}` : '';
    return severalActions ? `${action}: ${term}${where}` : `${term}${where}`;
  });
}
