import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/setup/browser.mjs';
import { webhookSecret } from './tests/support/e2e-pix';

const port = process.env.E2E_PORT ?? '3100';
const address = `http://localhost:${port}`;
const executablePath = findBrowser();

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];
// Chromium's own sandbox does not work for root, who is who runs it in many containers.
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

// What programs see needs no window, and some tests have a portal and windows of their own: each runs once.
const withoutPages = ['**/http/**', '**/own-portal/**'];

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: '.data/e2e-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? '.data/reports/e2e.json' }]],
  use: {
    baseURL: address,
    locale: 'pt-BR',
    timezoneId: 'America/Maceio',
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath && { executablePath }), args: [...quiet, ...sandbox] },
  },
  projects: [
    { name: 'desktop', testIgnore: withoutPages, use: { viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      testIgnore: withoutPages,
      use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
    },
    // Every task works without scripts: only tests of what scripts add carry the tag @javascript.
    {
      name: 'no-javascript',
      testIgnore: withoutPages,
      use: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
      grepInvert: /@javascript/,
    },
    { name: 'http', testMatch: '**/http/**/*.test.ts' },
    { name: 'own-portal', testMatch: '**/own-portal/**/*.test.ts' },
  ],
  webServer: {
    command: 'node scripts/testing/portal-for-e2e.mjs',
    url: `${address}/health/ready`,
    env: { PORT: port, LOG_LEVEL: 'error', PIX_WEBHOOK_SECRET: webhookSecret },
    timeout: 600_000,
    reuseExistingServer: false,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
