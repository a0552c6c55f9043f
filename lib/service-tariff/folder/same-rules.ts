import type { Fault, YamlFile } from '@/lib/utility-files';
import type { Deadline, PriceItem, Service } from '../service';
import type { Borrowed, ServiceDraft } from './service-of';

/** A service with its file, before the rules it shares with others are found. */
export interface Drafted {
  readonly service: ServiceDraft;
  readonly file: Pick<YamlFile<unknown>, 'faultAt'>;
}

/**
 * The services with the rules of others in their places: the very rule, so that a fact has one home. A name that no service
 * has is told, with the list it stands in.
 */
export function withSameRules(drafts: readonly Drafted[], faults: Fault[]): readonly Service[] {
  const prices = byId(drafts.flatMap(({ service }) => service.prices.filter(isOwn)));
  const deadlines = byId(drafts.flatMap(({ service }) => service.deadlines.filter(isOwn)));
  return drafts.map(({ service, file }) => {
    const find = <Rule>(known: ReadonlyMap<string, Rule>, { sameAs, path }: Borrowed): readonly Rule[] => {
      const found = known.get(sameAs);
      if (!found)
        faults.push(file.faultAt([...path, 'igual_a'], `nenhum serviço desta tarifa tem “${sameAs}”`));
      return found ? [found] : [];
    };
    return {
      ...service,
      prices: service.prices.flatMap((one) => (isOwn(one) ? [one] : find(prices, one))),
      deadlines: service.deadlines.flatMap((one) =>
        isOwn(one) ? [one] : find(deadlines, one).map((rule) => inPlace(rule, one)),
      ),
    };
  });
}

function isOwn<Rule extends PriceItem | Deadline>(one: Rule | Borrowed): one is Rule {
  return !('sameAs' in one);
}

/** A deadline of another service may hold here only where such a pavement is broken. */
function inPlace(rule: Deadline, { broken }: Borrowed): Deadline {
  return broken ? { ...rule, broken } : rule;
}

function byId<Rule extends { readonly id: string }>(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  return new Map(rules.map((rule) => [rule.id, rule]));
}
