import 'server-only';

/** So many rows one statement takes away: few enough to end long before its time is up. */
const rowsAtOnce = 5_000;

/** A run that finds more leaves the rest to the next one. */
const mostRounds = 200;

/** Repeats a deletion of at most `limit` rows until it finds fewer. Returns how many rows there were. */
export async function inBatches(
  deleteSome: (limit: number) => Promise<number>,
  limit: number = rowsAtOnce,
): Promise<number> {
  let deleted = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const count = await deleteSome(limit);
    deleted += count;
    if (count < limit) break;
  }
  return deleted;
}
