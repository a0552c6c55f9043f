import { formatDate } from '@/lib/format';
import { termRows } from '@/lib/keeping';
import { civilDate } from '@/lib/kernel/civil-date';
import { utilityProfiles } from '@/lib/utility/folder';
import { lawRules } from './law-rules';
import { limitTable } from './limit-rules';
import { markdownTable, ruleTable } from './rule-rows';
import { utilityRules } from './utility-rules';

/** The terms are told as of a day on which all of them are in force; one that begins later stands under its own day. */
const toldOn = civilDate('2026-11-28');

/** The pages of docs/ that are drawn from the rules, by their path. */
export function generatedPages(): Readonly<Record<string, string>> {
  return { 'docs/rules.md': rulesPage(), 'docs/retention.md': retentionPage() };
}

const drawn =
  'Drawn from the code by `npm run docs`; a test tells when it is out of date. Change the rule, not this page.';

function rulesPage(): string {
  return `${[
    '# Rules and their sources',
    'For whoever checks a figure. A number that a law or a utility may change is a dated entry with its source; a day that no entry covers is refused, never guessed. Notes are in the words of the entry.',
    drawn,
    ...utilityProfiles().flatMap((utility) => [`## ${utility.name}`, ruleTable(utilityRules(utility))]),
    '## By law, for every utility',
    ruleTable(lawRules()),
    'Holidays stand with the law of each in `prisma/reference/holidays.ts` and in the folders of utilities; the page `/feriados` shows them by year. The service tariff, sentence by sentence, is at `/servicos` and in `lib/utilities/*/tarifa`.',
    '## How often something may be done',
    limitTable(),
  ].join('\n\n')}\n`;
}

const ends = {
  FORGOTTEN: 'a job deletes it',
  AT_LEAST: 'at least so long; nothing deletes it',
  BY_ITSELF: 'it ends by itself',
} as const satisfies Record<ReturnType<typeof termRows>[number]['end'], string>;

function retentionPage(): string {
  const rows = termRows(toldOn).map(({ id, term, runsFrom, end, since, source }) => [
    `\`${id}\``,
    term,
    runsFrom,
    ends[end],
    formatDate(since),
    source,
  ]);
  return `${[
    '# How long data is kept',
    'For the data-protection officer and the technician. The page `/privacidade` tells customers the same, purpose by purpose, and the hourly job deletes by it. Which column is kept for which purpose and term is claimed by the owner of its table, in `lib/*/claims.ts`.',
    drawn,
    markdownTable(['kept', 'term', 'runs from', 'then', 'since', 'source'], rows),
  ].join('\n\n')}\n`;
}
