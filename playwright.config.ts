import { defineConfig, type Project } from '@playwright/test';
import { findBrowser } from './scripts/setup/browser';
import { isFullMatrix } from './tests/support/e2e-matrix';
import { webhookSecret } from './tests/support/e2e-pix';

const ports = { deso: process.env.E2E_PORT ?? '3100', saeg: process.env.E2E_SAEG_PORT ?? '3101' };
const utilities = ['deso', 'saeg'] as const;
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

const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const withoutScripts = { ...desk, javaScriptEnabled: false };

// What programs see needs no window, and some tests have a portal and windows of their own: each runs once.
const withoutPages = ['**/http/**', '**/own-portal/**', '**/saeg/**'];
const states = '**/accessibility/states.test.ts';

/**
 * Every task works without scripts, and its journey is made so. With them, on a phone, go the journeys in which scripts
 * do something: tests of what only they add carry the tag @javascript, one journey for each thing that they do with forms @scripted.
 * The sizes of a window are gone through where every state is looked at.
 */
const once: Project[] = [
  { name: 'no-javascript', testIgnore: withoutPages, use: withoutScripts, grepInvert: /@javascript/ },
  { name: 'phone', testIgnore: [...withoutPages, states], use: phone, grep: /@javascript|@scripted/ },
  { name: 'states', testMatch: states, use: desk },
];

const everywhere: Project[] = [
  { name: 'desktop', testIgnore: withoutPages, use: desk },
  { name: 'phone', testIgnore: withoutPages, use: phone },
  { name: 'no-javascript', testIgnore: withoutPages, use: withoutScripts, grepInvert: /@javascript/ },
];

/** The portal of a utility, with its demonstration, as `npm start` gives it. */
const portal = (utility: keyof typeof ports) => ({
  command: 'node --import tsx scripts/testing/portal-for-e2e.ts',
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
    // A test gets an emptied context: a process for each and its fonts and scripts cost more than most pages.
    reuseContext: true,
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'pt-BR',
    timezoneId: 'America/Maceio',
    // A failure is told with what the page said. A trace, which makes every test slower, is for looking closer: --trace on.
    screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath && { executablePath }), args: [...quiet, ...sandbox] },
  },
  projects: [
    ...(isFullMatrix ? everywhere : once),
    { name: 'http', testMatch: '**/http/**/*.test.ts' },
    { name: 'saeg', testMatch: '**/saeg/**/*.test.ts', use: { ...desk, baseURL: address('saeg') } },
    { name: 'own-portal', testMatch: '**/own-portal/**/*.test.ts' },
  ],
  webServer: utilities.filter((utility) => process.env.E2E_ONLY?.includes(utility) ?? true).map(portal),
});
