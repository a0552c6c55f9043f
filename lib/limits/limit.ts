/** Whom something is counted by. An address is an IPv4 one, or the network of an IPv6 one. */
type CountedBy = 'ADDRESS' | 'ACCOUNT_NUMBER' | 'PREMISES' | 'PROTOCOL' | 'MAIL_ADDRESS';

/** Waits between tries beyond the free ones: the first in seconds, doubled by each further one up to the longest. */
export interface Backoff {
  readonly firstSeconds: number;
  readonly longestSeconds: number;
}

/**
 * So many of something in any so many seconds that follow each other. Full, it waits until the oldest leaves the window;
 * with a backoff, for so long after the last one, if that is sooner.
 */
export interface Limit {
  readonly allowed: number;
  readonly seconds: number;
  /** FAILURES: what succeeds is not counted. */
  readonly counts: 'CALLS' | 'FAILURES';
  readonly by: CountedBy;
  readonly backoff?: Backoff;
  /** What is limited, and why by so much; in plain words. */
  readonly what: string;
  readonly reason: string;
}

/**
 * Whole seconds until one more is allowed, rounded up, 0 for at once: after that many it is allowed, one second earlier it
 * is not. `ages` are the seconds since each of those counted, in any order; what has the age of the window has left it.
 */
export function secondsToWait({ allowed, seconds, backoff }: Limit, ages: readonly number[]): number {
  const counted = ages.filter((age) => age < seconds).toSorted((a, b) => b - a);
  const newest = counted.at(-1) ?? 0;
  // Once the `gone` oldest have left, the rest must be few enough, or the last one long enough ago.
  const waits = [0, ...counted].map((_, gone) => {
    const left = gone === 0 ? 0 : seconds - (counted[gone - 1] ?? 0);
    const beyond = counted.length - gone - allowed;
    if (beyond < 0) return left;
    const rest = backoff ? waitAfter(beyond, backoff) - newest : Number.POSITIVE_INFINITY;
    return rest > left ? rest : left;
  });
  const shortest = waits.reduce((least, wait) => (wait < least ? wait : least), Number.POSITIVE_INFINITY);
  return shortest > 0 ? wholeSeconds(shortest) : 0;
}

/** The seconds to keep quiet after the last try, with so many tries beyond the free ones before it. */
function waitAfter(beyond: number, { firstSeconds, longestSeconds }: Backoff): number {
  let wait = firstSeconds;
  for (let doubled = 0; doubled < beyond && wait < longestSeconds; doubled += 1) wait *= 2;
  return wait > longestSeconds ? longestSeconds : wait;
}

function wholeSeconds(seconds: number): number {
  const rest = seconds % 1;
  return rest > 0 ? seconds - rest + 1 : seconds;
}
