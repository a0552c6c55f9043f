import { formatDate } from '@/lib/format';
import type { DatedRule } from '@/lib/kernel/dated-rule';
import { citation, type LegalSource } from '@/lib/kernel/legal-source';

/** One value of a rule as the page of rules prints it. */
export interface RuleRow {
  readonly rule: string;
  readonly value: string;
  readonly from: string;
  readonly source: string;
}

/** The entries of a dated rule, oldest first, each value in words. */
export function rowsOf<Value>(
  rule: string,
  { entries }: DatedRule<Value>,
  inWords: (value: Value) => string,
): readonly RuleRow[] {
  return entries.map(({ from, until, value, source }) => ({
    rule,
    value: inWords(value),
    from: until ? `${formatDate(from)} to ${formatDate(until)}` : formatDate(from),
    source: sourceInWords(source),
  }));
}

function sourceInWords(source: LegalSource): string {
  return source.note === undefined ? citation(source) : `${citation(source)}. _${source.note}_`;
}

/** A table of Markdown, unpadded, so that one changed value is one changed line. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Rules as a table. */
export function ruleTable(rows: readonly RuleRow[]): string {
  return markdownTable(
    ['rule', 'value', 'from', 'source'],
    rows.map(({ rule, value, from, source }) => [rule, value, from, source]),
  );
}
