import { browserFaults } from './planted/browser';
import { catcherOf, failuresInBrowser, failuresInVitest } from './planted/catch';
import { makeCopy, plant, restore } from './planted/copy';
import type { PlantedFault } from './planted/fault';
import { quickFaults } from './planted/quick';

/**
 * Plants faults of every kind in a copy of the portal, runs the tests that have to catch them, and says of each whether
 * they do. `quick` or `browser` plants those alone.
 */
async function main(only: string | undefined): Promise<number> {
  makeCopy();
  const results = [...(only === 'browser' ? [] : quick()), ...(only === 'quick' ? [] : await inBrowser())];
  for (const { fault, title } of results)
    console.log(
      `${title ? 'caught    ' : 'NOT CAUGHT'} ${fault.kind}: ${fault.name} (${title ?? fault.caughtBy.file})`,
    );
  const missed = results.filter(({ title }) => !title).length;
  console.log(`\n${results.length - missed} caught, ${missed} not caught`);
  return missed === 0 ? 0 : 1;
}

interface Result {
  readonly fault: PlantedFault;
  readonly title: string | undefined;
}

function quick(): Result[] {
  quickFaults.forEach(plant);
  const zones = [...new Set(quickFaults.map(({ caughtBy }) => caughtBy.zone ?? 'UTC'))];
  const results = zones.flatMap((zone) => {
    const here = quickFaults.filter(({ caughtBy }) => (caughtBy.zone ?? 'UTC') === zone);
    const failures = failuresInVitest([...new Set(here.map(({ caughtBy }) => caughtBy.file))], zone);
    return here.map((fault) => ({ fault, title: catcherOf(fault, failures) }));
  });
  restore(quickFaults);
  return results;
}

async function inBrowser(): Promise<Result[]> {
  browserFaults.forEach(plant);
  const failures = await failuresInBrowser(browserFaults.map(({ caughtBy }) => caughtBy.test));
  return browserFaults.map((fault) => ({ fault, title: catcherOf(fault, failures) }));
}

process.exit(await main(process.argv[2]));
