import type { Brand } from './brand';
import { type CivilDate, isCivilDate } from './civil-date';
import type { LegalSource } from './legal-source';
import { err, ok, type Result } from './result';

/**
 * A value in force from a day (inclusive) until a day (inclusive), by the act that set it. Without `until` it
 * holds until the next one.
 */
export interface DatedEntry<T> {
  readonly from: CivilDate;
  readonly until?: CivilDate;
  readonly value: T;
  readonly source: LegalSource;
}

/** A rule whose numbers change by date: its entries, oldest first, none overlapping. Made by `dated` only. */
export type DatedRule<T> = Brand<
  { readonly name: string; readonly entries: readonly DatedEntry<T>[] },
  'DatedRule'
>;

export interface RuleNotCovered {
  readonly code: 'RULE_NOT_COVERED';
  readonly rule: string;
  readonly on: CivilDate;
}

/** Nobody said what the rule was on that day: it is asked outside of what its entries cover. */
export class RuleNotCoveredError extends Error {
  override readonly name = 'RuleNotCoveredError';
  readonly rule: string;
  readonly on: CivilDate;

  constructor({ rule, on }: { rule: string; on: CivilDate }) {
    super(`No entry of the rule "${rule}" covers ${on}`);
    this.rule = rule;
    this.on = on;
  }
}

/**
 * The rule of these entries. Throws RangeError when there is none, they are out of order or overlap, or a day
 * or an act is missing.
 */
export function dated<T>(name: string, entries: readonly DatedEntry<T>[]): DatedRule<T> {
  if (entries.length === 0) throw new RangeError(`The rule "${name}" has no entries`);
  for (const [index, entry] of entries.entries()) {
    const previous = entries[index - 1];
    const where = `The entry from ${entry.from} of the rule "${name}"`;
    if (!isCivilDate(entry.from)) throw new RangeError(`${where} does not begin on a day`);
    if (entry.source.act.trim() === '') throw new RangeError(`${where} names no act`);
    if (entry.until !== undefined && entry.until < entry.from)
      throw new RangeError(`${where} ends before it begins`);
    if (previous && (previous.until ?? previous.from) >= entry.from) {
      throw new RangeError(`${where} begins before the one above it has ended`);
    }
  }
  return { name, entries: [...entries] } as unknown as DatedRule<T>;
}

/**
 * The entry in force on a day, for a caller who may be asked any day: a day no entry covers is refused, never
 * guessed.
 */
export function findRuleAt<T>(rule: DatedRule<T>, on: CivilDate): Result<DatedEntry<T>, RuleNotCovered> {
  const entry = rule.entries.findLast(({ from }) => from <= on);
  if (!entry || (entry.until !== undefined && on > entry.until)) {
    return err({ code: 'RULE_NOT_COVERED', rule: rule.name, on });
  }
  return ok(entry);
}

/** The entry in force on a day. Throws RuleNotCoveredError when no entry covers it. */
export function ruleAt<T>(rule: DatedRule<T>, on: CivilDate): DatedEntry<T> {
  const found = findRuleAt(rule, on);
  if (!found.ok) throw new RuleNotCoveredError(found.error);
  return found.value;
}
