import { formatDate, inSentence } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { citation } from '@/lib/kernel/legal-source';
import { provisionAt } from '../apply';
import { coveredFrom } from '../catalogue-of';
import type { Applied, Provision } from '../provision';
import type { Deadline, PriceItem, Service } from '../service';
import type { ChannelOffer, Price, Term } from '../terms';
import { channelLabels, partyLabels, termInWords, whoseLabels } from '../words';
import { ownPrices, priceInWords, pricesOnTop } from './prices';
import { deadlineCaseInWords, publishedTermInWords } from './terms-in-words';

/** A term of a service: what is done by then, in which case, and how long; `main` is one that the utility has in every case. */
interface ToldTerm {
  readonly action: string;
  readonly when: string | null;
  readonly term: string;
  readonly short: string;
  readonly main: boolean;
}

/**
 * What the tariff says of a service on a day, each list in lines. `terms` is empty where the act sets none. `notYet` says from
 * when the tariff holds, where that is after the day: then nothing else is told.
 */
export interface ToldService {
  readonly title: string;
  readonly terms: readonly ToldTerm[];
  readonly papers: readonly string[];
  readonly conditions: readonly string[];
  readonly prices: readonly string[];
  readonly onTop: readonly string[];
  readonly channels: readonly string[];
  readonly steps: readonly string[];
  readonly sources: readonly string[];
  readonly notYet: string | null;
}

/** All that is told of a service wherever a page tells of it: by the entries of its tariff that are in force on the day. */
export function toldService(service: Service, on: CivilDate): ToldService {
  const from = coveredFrom(service);
  if (on < from)
    return {
      ...untold,
      title: service.title,
      notYet: `A tarifa deste serviço vale desde ${formatDate(from)}.`,
    };
  const papers = inForce(service.documents, on).filter(([, { value }]) => value.demand !== 'WAIVED');
  return {
    title: service.title,
    terms: inForce(service.deadlines, on).map(([item, term]) => toldTerm(item, term)),
    papers: papers.map(([{ title, whose }, { value }]) =>
      withCase(`${title} (${inSentence(value.form)})`, whoseLabels[whose]),
    ),
    conditions: inForce(service.preconditions, on).map(
      ([
        ,
        {
          value,
          source: { note },
        },
      ]) => [value.statement, ...(note ? [note] : [])].join(' '),
    ),
    prices: inForce(ownPrices(service), on).map(([item, { value }]) => priceLine(item, value)),
    onTop: inForce(pricesOnTop(service), on).map(([item, { value }]) => priceLine(item, value)),
    channels: inForce(service.channels, on).map(([, channel]) => channelLine(channel)),
    steps: inForce(service.steps, on).map(
      ([, { value }]) => `${partyLabels[value.who]}: ${inSentence(value.does)}`,
    ),
    sources: sourcesOf(service, on),
    notYet: null,
  };
}

const untold: Omit<ToldService, 'title' | 'notYet'> = {
  ...{ terms: [], papers: [], conditions: [], prices: [], onTop: [] },
  ...{ channels: [], steps: [], sources: [] },
};

type ValueOf<Item> = Item extends Provision<infer T> ? T : never;

/** What has begun by a day, each with what it says then. */
function inForce<Item extends Provision<unknown>>(
  items: readonly Item[],
  on: CivilDate,
): readonly (readonly [Item, Applied<ValueOf<Item>>])[] {
  return items
    .filter(({ rule }) => rule.entries.some(({ from }) => from <= on))
    .map((item) => [item, provisionAt(item, on) as Applied<ValueOf<Item>>]);
}

function toldTerm(deadline: Deadline, term: Applied<Term>): ToldTerm {
  const { action, party, broken } = deadline;
  const when = deadlineCaseInWords(deadline);
  return {
    action,
    when: when && inSentence(when),
    term: publishedTermInWords(term),
    short: termInWords(term.value),
    main: party !== 'CUSTOMER' && broken === null,
  };
}

function priceLine({ description, unit }: PriceItem, price: Price): string {
  return `${description}: ${priceInWords(price, unit)}`;
}

/** A channel that the act does not name is told with who decided so. */
function channelLine({ value: { channel, phone }, source }: Applied<ChannelOffer>): string {
  const name = phone ? `${channelLabels[channel]} (${phone})` : channelLabels[channel];
  return source.note === undefined
    ? name
    : `${name} (${citation(source)}: ${source.note.replace(/\.$/, '')})`;
}

/** Where the prices and the terms of the service itself are said, each act once. */
function sourcesOf(service: Service, on: CivilDate): readonly string[] {
  const rules = [...inForce(ownPrices(service), on), ...inForce(service.deadlines, on)];
  return [...new Set(rules.map(([, { source }]) => citation(source)))];
}

function withCase(text: string, when: string | null): string {
  return when === null ? text : `${text}, ${inSentence(when)}`;
}
