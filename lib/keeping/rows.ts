import type { CivilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { citation } from '@/lib/kernel/legal-source';
import { type Term, termWords } from './term';
import { type TermOfKeeping, termsOfKeeping } from './terms';

export type TermId = keyof typeof termsOfKeeping;

/** Terms that end by a job's work: each needs somebody who forgets. */
export type ForgottenTermId = {
  [Id in TermId]: (typeof termsOfKeeping)[Id]['end'] extends 'FORGOTTEN' ? Id : never;
}[TermId];

/** Forgets what was kept for its whole term on a day, and returns how many rows that was. */
export type Forget = (kept: KeptUntil) => Promise<number>;

/** `asOf` is the civil day for terms that run from a day; those that run from an instant end by the database's clock. */
export interface KeptUntil {
  readonly term: Term;
  readonly asOf: CivilDate;
}

/** What a context does when terms of its own are over. */
export type Forgetting = Readonly<Partial<Record<ForgottenTermId, readonly Forget[]>>>;

/** A term as a table of them shows it. */
export interface TermRow {
  readonly id: TermId;
  readonly term: string;
  readonly runsFrom: string;
  readonly end: TermOfKeeping['end'];
  readonly since: CivilDate;
  readonly source: string;
}

const ids = Object.keys(termsOfKeeping) as TermId[];

/** The term in force on a day. Throws RuleNotCoveredError when no entry covers it. */
export function termAt(id: TermId, asOf: CivilDate): Term {
  return ruleAt(termsOfKeeping[id].rule, asOf).value;
}

/** Every term in force on a day, in the order in which they are told. */
export function termRows(asOf: CivilDate): readonly TermRow[] {
  return ids.map((id) => {
    const { runsFrom, end, rule } = termsOfKeeping[id];
    const { value, from, source } = ruleAt<Term>(rule, asOf);
    const term = id === 'NEWS' ? 'até a saída' : termWords(value);
    return { id, term, runsFrom, end, since: from, source: citation(source) };
  });
}

/** How long, in the customer's words: the sentences of these terms, in their order. */
export function howLong(kept: readonly TermId[], asOf: CivilDate): string {
  return ids
    .filter((id) => kept.includes(id))
    .map((id) => sentence(termsOfKeeping[id].sentence, termAt(id, asOf)))
    .join(' ');
}

function sentence(words: string, term: Term): string {
  return words
    .replace('{prazo}', termWords(term))
    .replace('{teto}', termWords({ ...term, length: term.length + 1 }));
}
