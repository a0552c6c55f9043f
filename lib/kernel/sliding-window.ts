/** What was counted in the last so many seconds, and how many whole seconds ago the oldest of it was. */
export interface Counted {
  readonly count: number;
  readonly secondsSinceOldest: number;
}

/** At most `allowed` in any `seconds` that follow each other. */
export interface Window {
  readonly allowed: number;
  readonly seconds: number;
}

/**
 * Seconds until one more is allowed by all that was counted, 0 for at once: when the oldest of each that is full leaves the
 * window. Whole seconds, rounded up, at least 1 to wait.
 */
export function secondsUntilAllowed(counted: readonly Counted[], { allowed, seconds }: Window): number {
  const waits = counted
    .filter(({ count }) => count >= allowed)
    .map(({ secondsSinceOldest }) => (seconds > secondsSinceOldest ? seconds - secondsSinceOldest : 1));
  return waits.toSorted((a, b) => b - a)[0] ?? 0;
}
