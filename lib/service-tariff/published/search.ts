import type { Service, ServiceGroup } from '../service';
import { groupLabels } from '../words';
import { ownPrices } from './prices';

/** The groups as they stand in addresses. */
export const groupSlugs = {
  WATER: 'agua',
  SEWAGE: 'esgoto',
  METER_STAND: 'cavalete',
  PAVEMENT: 'piso',
  DEBTS: 'debitos',
} as const satisfies Record<ServiceGroup, string>;

/** What is looked for: words as they were typed, and a group as it stands in an address. Empty finds all. */
export interface ServiceSearch {
  readonly text: string;
  readonly group: string;
}

/**
 * The services that have every typed word at the beginning of one of theirs: in the title, the name, the explanation, the
 * group or what is paid for. Accents, capitals and punctuation do not matter. A group that does not exist finds nothing.
 */
export function searchServices(
  services: readonly Service[],
  { text, group }: ServiceSearch,
): readonly Service[] {
  const words = wordsOf(text);
  return services.filter((service) => {
    if (group !== '' && groupSlugs[service.group] !== group) return false;
    const own = wordsOf(searchedTextOf(service));
    return words.every((word) => own.some((one) => one.startsWith(word)));
  });
}

function searchedTextOf(service: Service): string {
  const { title, name, explanation, group } = service;
  const paidFor = ownPrices(service).map(({ description }) => description);
  return [title, name, explanation, groupLabels[group], ...paidFor].join(' ');
}

/** The number before 'mm' counts as a word of its own: 100mm is found as 100. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/\d+|[a-z]+/g) ?? [];
}
