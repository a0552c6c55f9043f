import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../../setup/browser';
import { garden } from './copy';
import type { PlantedFault } from './fault';

/** A test that failed: its file from the portal's root and its title. */
interface Failure {
  readonly file: string;
  readonly title: string;
}

interface Suite {
  readonly file: string;
  readonly specs?: readonly { readonly title: string; readonly ok: boolean; readonly file: string }[];
  readonly suites?: readonly Suite[];
}

const report = join(garden, '.data', 'planted.json');

function run(program: string, args: readonly string[], environment: Readonly<Record<string, string>>): void {
  rmSync(report, { force: true });
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment };
  const { stdout } = spawnSync(process.execPath, [join(garden, 'node_modules', program), ...args], {
    cwd: garden,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (!existsSync(report)) throw new Error(`${program} wrote no report:\n${stdout}`);
}

/** The tests of some files that fail under Vitest, in a time zone. */
export function failuresInVitest(files: readonly string[], zone = 'UTC'): Failure[] {
  run('vitest/vitest.mjs', ['run', ...files, '--reporter=json', `--outputFile=${report}`], { TZ: zone });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
  };
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => ({ file: name.slice(garden.length + 1), title: fullName })),
  );
}

/** The tests with one of these titles that fail in the browser. */
export async function failuresInBrowser(titles: readonly string[]): Promise<Failure[]> {
  const pattern = titles.map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const browser = await ensureBrowser(console.log);
  const environment = { E2E_REPORT: report, CHROMIUM_PATH: browser, E2E_PORT: '3190', E2E_ONLY: 'deso' };
  run('@playwright/test/cli.js', ['test', '--grep', pattern], environment);
  const { suites } = JSON.parse(readFileSync(report, 'utf8')) as { suites: Suite[] };
  return suites.flatMap(failuresIn);
}

function failuresIn({ specs = [], suites = [] }: Suite): Failure[] {
  const own = specs.filter(({ ok }) => !ok).map(({ file, title }) => ({ file: `tests/e2e/${file}`, title }));
  return [...own, ...suites.flatMap(failuresIn)];
}

/** The title of a test that failed by a fault as foretold, if one did. */
export function catcherOf({ caughtBy }: PlantedFault, failures: readonly Failure[]): string | undefined {
  return failures.find(({ file, title }) => file === caughtBy.file && title.includes(caughtBy.test))?.title;
}
