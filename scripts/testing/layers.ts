import { ensureBuild } from '../build/build';
import { freePort } from '../postgres/port';
import { ensureBrowser } from '../setup/browser';
import { addCounts, type Counts, oneFailure, oneSuccess, playwrightCounts, vitestCounts } from './counts';
import { type LayerRun, reported, tool } from './tool';

// A rule about days must hold wherever the server stands: at, behind and far ahead of Greenwich.
const timeZones = ['UTC', 'America/Sao_Paulo', 'Pacific/Kiritimati'];

/** Every layer of tests. Each returns its counts. */
export const layers = {
  types: async (run: LayerRun) => {
    await tool('next/dist/bin/next', ['typegen'], run);
    return judge(await tool('typescript/bin/tsc', ['--noEmit'], run));
  },
  lint: async (run: LayerRun) =>
    addCounts([
      judge(await tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'], run)),
      // What nobody imports goes.
      judge(await tool('knip/bin/knip.js', ['--no-progress', '--no-config-hints'], run)),
    ]),
  architecture: (run: LayerRun) => vitest(['architecture'], run),
  unit: async (run: LayerRun) => {
    const results: Counts[] = [];
    for (const zone of timeZones) {
      run.say(`TZ=${zone}\n`);
      results.push(await vitest(['unit'], { ...run, environment: { ...run.environment, TZ: zone } }));
    }
    return addCounts(results);
  },
  documents: (run: LayerRun) => vitest(['documents'], run),
  integration: (run: LayerRun) => vitest(['integration', 'own-process'], run),
  e2e: browserTests,
};

export type LayerName = keyof typeof layers;

/**
 * The layers that follow one another, for each of two processor cores, the quickest answers first. The portals are built
 * for the browser while the other lane goes through the quick layers; not before the types are checked, for a build
 * writes some of them.
 */
export const lanes: readonly (readonly LayerName[])[] = [
  ['types', 'e2e'],
  ['lint', 'architecture', 'unit', 'documents', 'integration'],
];

function vitest(projects: readonly string[], run: LayerRun): Promise<Counts> {
  return reported(projects.join('+'), vitestCounts, (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const chosen = projects.flatMap((project) => ['--project', project]);
    return tool('vitest/vitest.mjs', ['run', ...chosen, ...reporters], run);
  });
}

async function browserTests(run: LayerRun): Promise<Counts> {
  const browser = await ensureBrowser((text) => run.say(`${text}\n`));
  await buildPortals(run);
  const environment = {
    ...run.environment,
    CHROMIUM_PATH: browser,
    E2E_PORT: String(await freePort()),
    E2E_SAEG_PORT: String(await freePort()),
  };
  return reported('e2e', playwrightCounts, (report) =>
    tool('@playwright/test/cli.js', ['test'], {
      ...run,
      environment: { ...environment, E2E_REPORT: report },
    }),
  );
}

/** The builds that the portals of the browser tests will find made. */
async function buildPortals({ say }: LayerRun): Promise<void> {
  const started = performance.now();
  for (const UTILITY of ['deso', 'saeg']) await ensureBuild({ environment: { UTILITY, DEMONSTRATION: '1' } });
  say(`Portals built (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
}

function judge(exitCode: number): Counts {
  return exitCode === 0 ? oneSuccess : oneFailure;
}
