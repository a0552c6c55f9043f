/** The only maker of instants: whoever needs "now" is handed a clock. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/**
 * A clock that stands still at an ISO instant, which must say its offset (`Z`, `-03:00`), else RangeError.
 */
export function fixedClock(instant: string): Clock {
  const time = Date.parse(instant);
  if (Number.isNaN(time) || !/T.*(?:Z|[+-]\d{2}:\d{2})$/.test(instant)) {
    throw new RangeError(`Not an instant with its offset: ${instant}`);
  }
  return { now: () => new Date(time) };
}
