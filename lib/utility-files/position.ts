import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
} from 'yaml';

/** Where something stands in a text: lines and columns from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Where a path leads in a document: a plain value stands where it is written, a group or a list at its key. A path that
 * ends nowhere (a key that is missing) stands where the last of its steps that exists begins.
 */
export function positionOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): Position {
  let place: Node | null = document.contents as Node | null;
  let at = place?.range?.[0] ?? 0;
  for (const step of path) {
    const next = stepInto(place, step);
    if (!next) break;
    at = next.at;
    place = next.value;
  }
  const { line, col } = lines.linePos(at);
  return { line: line || 1, column: col || 1 };
}

/** Where a key is written, for a key that should not be there. */
export function positionOfKey(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
): Position {
  const parent = path.slice(0, -1);
  const place = parent.length === 0 ? document.contents : document.getIn(parent as string[], true);
  const key = isMap(place) ? keyOf(place, path.at(-1)) : undefined;
  if (key === undefined) return positionOf(document, lines, parent);
  const { line, col } = lines.linePos(key);
  return { line, column: col };
}

function stepInto(place: unknown, step: PropertyKey): { at: number; value: Node | null } | null {
  if (isSeq(place)) {
    const item = place.items[Number(step)];
    return isNode(item) ? { at: item.range?.[0] ?? 0, value: item } : null;
  }
  if (!isMap(place)) return null;
  const pair = place.items.find(({ key }) => isScalar(key) && key.value === step);
  if (!pair || !isScalar(pair.key)) return null;
  const value = isNode(pair.value) ? pair.value : null;
  const key = pair.key.range?.[0] ?? 0;
  return { at: value === null || isCollection(value) ? key : (value.range?.[0] ?? key), value };
}

function keyOf(place: unknown, name: PropertyKey | undefined): number | undefined {
  if (!isMap(place)) return undefined;
  const pair = place.items.find(({ key }) => isScalar(key) && key.value === name);
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
