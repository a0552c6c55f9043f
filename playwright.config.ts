import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/setup/browser';
import { webhookSecret } from './tests/support/e2e-pix';

const ports = { deso: process.env.E2E_PORT ?? '3100', saeg: process.env.E2E_SAEG_PORT ?? '3101' };
const address = (utility: keyof typeof ports) => `http://localhost:${ports[utility]}`;
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
const withoutPages = ['**/http/**', '**/own-portal/**', '**/saeg/**'];

/** The portal of a utility, with its demonstration, as `npm start` gives it. */
const portal = (utility: keyof typeof ports) => ({
  command: 'node --import tsx scripts/testing/portal-for-e2e.mjs',
  url: `${address(utility)}/health/ready`,
  env: { PORT: ports[utility], UTILITY: utility, LOG_LEVEL: 'error', PIX_WEBHOOK_SECRET: webhookSecret },
  timeout: 600_000,
  reuseExistingServer: false,
  stdout: 'pipe' as const,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 20_000 },
});

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
    baseURL: address('deso'),
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
    {
      name: 'saeg',
      testMatch: '**/saeg/**/*.test.ts',
      use: { baseURL: address('saeg'), viewport: { width: 1280, height: 900 } },
    },
    { name: 'own-portal', testMatch: '**/own-portal/**/*.test.ts' },
  ],
  webServer: [portal('deso'), portal('saeg')],
});
