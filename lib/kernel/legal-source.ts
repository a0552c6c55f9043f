/**
 * Where a rule's number comes from: the act, the item in it, what must be said beside it, where to read it.
 */
export interface LegalSource {
  readonly act: string;
  readonly item?: string;
  readonly note?: string;
  readonly url?: string;
}

/** The act and the item, in one line; the note and the address are for the page to set beside it. */
export function citation(source: LegalSource): string {
  return source.item === undefined ? source.act : `${source.act}, ${source.item}`;
}
