import { listLimits } from '@/lib/limits';
import { markdownTable } from './rule-rows';

const countedBy = {
  ADDRESS: 'an address',
  ACCOUNT_NUMBER: 'a matrícula',
  PREMISES: 'a premises',
  PROTOCOL: 'a protocol',
  MAIL_ADDRESS: 'a mail address',
} as const satisfies Record<ReturnType<typeof listLimits>[number]['by'], string>;

/** How often something may be done, and why no more often. */
export function limitTable(): string {
  return markdownTable(
    ['what is counted', 'at most', 'from', 'then', 'why'],
    listLimits().map(({ what, allowed, seconds, by, backoff, reason }) => [
      what,
      `${allowed} in ${spanInWords(seconds)}`,
      countedBy[by],
      backoff
        ? `a wait of ${backoff.firstSeconds} s, doubled each time, at most ${spanInWords(backoff.longestSeconds)}`
        : 'until the oldest leaves the window',
      reason,
    ]),
  );
}

function spanInWords(seconds: number): string {
  if (seconds % 3_600 === 0) return `${seconds / 3_600} h`;
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}
