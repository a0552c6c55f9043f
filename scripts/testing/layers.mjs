import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { freePort } from '../postgres/port.ts';
import { ensureBrowser } from '../setup/browser.ts';
import { inRoot, root } from '../setup/root.mjs';
import { addCounts, oneFailure, oneSuccess, playwrightCounts, vitestCounts } from './counts.mjs';

// A rule about days must hold wherever the server stands: at, behind and far ahead of Greenwich.
const timeZones = ['UTC', 'America/Sao_Paulo', 'Pacific/Kiritimati'];

/** Every layer of tests, in the order in which they run: the quickest answers first. Each returns its counts. */
export const layers = {
  types: async () => {
    await tool('next/dist/bin/next', ['typegen']);
    return judge(await tool('typescript/bin/tsc', ['--noEmit']));
  },
  lint: async () => judge(await tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])),
  architecture: () => vitest('architecture'),
  unit: async () => {
    const results = [];
    for (const zone of timeZones) {
      console.log(`TZ=${zone}`);
      results.push(await vitest('unit', { TZ: zone }));
    }
    return addCounts(results);
  },
  integration: () => vitest('integration'),
  documents: () => vitest('documents'),
  e2e: async () => {
    const browser = await ensureBrowser(console.log);
    const environment = {
      CHROMIUM_PATH: browser,
      E2E_PORT: String(await freePort()),
      E2E_SAEG_PORT: String(await freePort()),
    };
    return reported('e2e', playwrightCounts, (report) =>
      tool('@playwright/test/cli.js', ['test'], { ...environment, E2E_REPORT: report }),
    );
  },
};

function vitest(project, environment = {}) {
  return reported(project, vitestCounts, (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    return tool('vitest/vitest.mjs', ['run', '--project', project, ...reporters], environment);
  });
}

async function reported(name, read, work) {
  const file = inRoot('.data', 'reports', `${name}.json`);
  mkdirSync(inRoot('.data', 'reports'), { recursive: true });
  rmSync(file, { force: true });
  const exitCode = await work(file);
  return existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8')), exitCode) : oneFailure;
}

function judge(exitCode) {
  return exitCode === 0 ? oneSuccess : oneFailure;
}

/** Runs the program of an installed package, whose output goes to ours, and returns its exit code. */
function tool(program, args, environment = {}) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment };
  // The launcher's own settings must not reach what tests say about it.
  for (const setting of ['DATABASE_URL', 'NODE_ENV', 'PORT']) delete env[setting];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inRoot('node_modules', program), ...args], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal ? 1 : code));
  });
}
