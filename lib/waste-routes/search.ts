import type { WasteRoute } from './utility-terms';

/** A route that a search found. `streets` are those it found it by; none where the neighbourhood itself was asked for. */
export interface FoundRoute {
  readonly route: WasteRoute;
  readonly streets: readonly string[];
}

// Those that are no beginning of their word: the others are found as they are.
const shortened = new Map([
  ['tv', 'travessa'],
  ['pca', 'praca'],
  ['jd', 'jardim'],
  ['vl', 'vila'],
  ['pq', 'parque'],
  ['cj', 'conjunto'],
]);

/**
 * The routes whose neighbourhood or one of whose streets has every word that was typed, at the beginning of a word;
 * accents, capitals and punctuation do not matter, and usual abbreviations count as the word. Nothing typed finds all.
 */
export function searchRoutes(routes: readonly WasteRoute[], typed: string): readonly FoundRoute[] {
  const words = wordsOf(typed);
  const matches = (name: string) => {
    const own = wordsOf(name);
    return words.every((word) => own.some((one) => one.startsWith(word)));
  };
  return routes.flatMap((route) => {
    if (matches(route.neighbourhood)) return [{ route, streets: [] }];
    const streets = route.streets.filter(matches);
    return streets.length > 0 ? [{ route, streets }] : [];
  });
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).map((word) => shortened.get(word) ?? word);
}
