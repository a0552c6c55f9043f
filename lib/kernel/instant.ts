/** The instant so many minutes later, or earlier when negative. */
export function addMinutes(instant: Date, minutes: number): Date {
  if (!Number.isSafeInteger(minutes)) throw new RangeError(`Not a whole number of minutes: ${minutes}`);
  return new Date(instant.getTime() + minutes * 60_000);
}
