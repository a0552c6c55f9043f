import type { PlantedFault } from './fault';

const states = 'tests/e2e/accessibility/states.test.ts';
const onState = (name: string) => ({ layer: 'browser', file: states, test: `on ${name}, targets` }) as const;
const inBrowser = (file: string, test: string) =>
  ({ layer: 'browser', file: `tests/e2e/${file}.test.ts`, test }) as const;

/** Faults that are caught in a browser or by a program that calls the portal. None hides another: one build has them all. */
export const browserFaults: readonly PlantedFault[] = [
  {
    name: 'The legend of the consumption is pale',
    kind: 'contrast, light',
    file: 'components/consumption/consumption-chart.module.css',
    search: '  margin-block-start: var(--space-3);\n  color: var(--ink-soft);',
    replace: '  margin-block-start: var(--space-3);\n  color: #9aa9b4;',
    caughtBy: onState('the consumption'),
  },
  {
    name: 'The way in stays dark in the dark',
    kind: 'contrast, dark',
    file: 'components/front-door/front-door.module.css',
    search: '.stopText {\n  color: var(--ink-soft);',
    replace: '.stopText {\n  color: #45596a;',
    caughtBy: onState('the front door'),
  },
  {
    name: 'The box of the verification has no name',
    kind: 'missing label',
    file: 'components/verification/verify-form.tsx',
    search: 'label="Linha digitável, Pix copia e cola ou código do documento"',
    replace: 'label=""',
    caughtBy: onState('the question whether it is true'),
  },
  {
    name: 'The story of a request is wider than a telephone',
    kind: 'overflow at 320 and 360 pixels',
    file: 'components/requests/timeline.module.css',
    search: '.step {\n  position: relative;',
    replace: '.step {\n  min-width: 24rem;\n  position: relative;',
    caughtBy: onState('a request with its story'),
  },
  {
    name: 'The years of the payments are small and close together',
    kind: 'target too small',
    file: 'components/payments/year-links.module.css',
    search: '  gap: var(--space-2);\n}',
    replace:
      '  gap: 0;\n}\n.years a {\n  min-height: 0 !important;\n  padding: 0 !important;\n  font-size: 0.5rem !important;\n  line-height: 1 !important;\n}',
    caughtBy: onState('the payments'),
  },
  {
    name: 'An office is headed two steps too low',
    kind: 'heading order',
    file: 'components/information/office-entry.tsx',
    search: '<h2>{name}</h2>',
    replace: '<h4>{name}</h4>',
    caughtBy: onState('the page /lojas'),
  },
  {
    name: 'Where the focus is, is not shown',
    kind: 'visible focus',
    file: 'app/globals.css',
    search: 'outline: 3px solid var(--focus-outer);',
    replace: 'outline: none;',
    caughtBy: inBrowser('accessibility/keyboard', 'each stop of the keyboard on /ouvidoria'),
  },
  {
    name: 'What has to be corrected does not take the focus',
    kind: 'focus order',
    file: 'components/ui/focus-on-arrival.tsx',
    search: 'tabIndex={-1} autoFocus>',
    replace: 'autoFocus>',
    caughtBy: inBrowser('journeys/entering', 'the error summary takes the focus'),
  },
  {
    name: 'The running total goes down',
    kind: 'wrong sum in a script',
    file: 'components/debts/running-total.tsx',
    search: 'sum + Number(box.dataset.cents)',
    replace: 'sum - Number(box.dataset.cents)',
    caughtBy: inBrowser('journeys/choosing', 'the running total follows each mark'),
  },
  {
    name: 'A script complains in the console',
    kind: 'console error',
    file: 'components/requests/locate-button.tsx',
    search: '  if (!usable) return null;',
    replace: "  if (usable) console.error('planted');\n  if (!usable) return null;",
    caughtBy: onState('the form of a request with every error'),
  },
  {
    name: 'Forms are sent by scripts alone',
    kind: 'journey without JavaScript broken',
    file: 'components/forms/action-form.tsx',
    search: '<form action={send} noValidate',
    replace:
      '<form onSubmit={(event) => { event.preventDefault(); send(new FormData(event.currentTarget)); }} noValidate',
    caughtBy: inBrowser('services/installments', 'a larger entry is worked out again'),
  },
  {
    name: 'A former occupant’s debts are said to be the customer’s',
    kind: 'wrong sentence',
    file: 'app/(conta)/debitos/page.tsx',
    search: 'Você não responde por elas',
    replace: 'Você responde por elas',
    caughtBy: inBrowser('journeys/choosing', "a former occupant's bills stand apart"),
  },
  {
    name: 'Pages have the status of Next alone',
    kind: 'wrong status of a page',
    file: 'scripts/server/answer.ts',
    search: 'return this.pageStatus ?? 200;',
    replace: 'return 200;',
    caughtBy: inBrowser('journeys/not-found', "somebody else's statement is not found"),
  },
  {
    name: 'Answers may be kept on the way',
    kind: 'no-store missing',
    file: 'lib/http/write-answer.ts',
    search: "const noStore = { 'cache-control': 'no-store' };",
    replace: "const noStore = { 'cache-control': 'private, max-age=600' };",
    caughtBy: inBrowser('http/files', "the statement's PDF carries"),
  },
  {
    name: 'Other sites may frame the portal',
    kind: 'security header',
    file: 'lib/http/security-headers.ts',
    search: "frame-ancestors 'none'",
    replace: "frame-ancestors 'self'",
    caughtBy: inBrowser('http/headers', '/canais carries a strict policy'),
  },
];
