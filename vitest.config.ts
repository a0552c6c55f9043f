import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const alias = {
  'server-only': fromRoot('tests/support/empty-module.ts'),
  '@': fromRoot('.').replace(/\/$/, ''),
};

// Not secrets: they open nothing but a database that lives as long as the run.
const environment = {
  UTILITY: 'deso',
  DEMONSTRATION: '1',
  AUTH_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
  PUBLIC_URL: 'http://localhost:3000',
  CARD_COMPANY_SECRETS: 'demonstracao:only-for-tests-only-for-tests-only-for-tests',
  LOG_LEVEL: 'silent',
};

const ownProcess = 'tests/integration/**/*.own-process.test.ts';

const onPostgres: TestProjectInlineConfiguration['test'] = {
  env: environment,
  globalSetup: 'tests/support/test-cluster.ts',
  setupFiles: 'tests/support/integration-setup.ts',
  pool: 'forks',
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

function layer(
  name: string,
  test: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration {
  return { resolve: { alias }, test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...test } };
}

export default defineConfig({
  test: {
    projects: [
      // Rules are pure, and one test cannot be in another's way: files share what they load, in one process.
      layer('unit', { pool: 'threads', isolate: false }),
      layer('architecture', { testTimeout: 120_000 }),
      layer('documents', { env: environment, testTimeout: 60_000, hookTimeout: 60_000 }),
      // What is loaded is shared by the files of a worker, but for those that change settings or modules.
      layer('integration', { ...onPostgres, exclude: [ownProcess], isolate: false }),
      layer('own-process', { ...onPostgres, include: [ownProcess] }),
    ],
  },
});
