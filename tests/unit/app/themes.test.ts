import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageColours, themeSheet } from '@/lib/utility';
import { profiles } from '../../support/utilities';

type Tokens = ReadonlyMap<string, string>;
type Scheme = 'light' | 'dark';

const common = readFileSync('app/tokens.css', 'utf8');
const own = { deso: themeSheet(profiles.deso.theme), saeg: themeSheet(profiles.saeg.theme) };
const sheets = { deso: [common], saeg: [common, own.saeg ?? ''] } as const;
const themes = (['deso', 'saeg'] as const).flatMap((utility) =>
  (['light', 'dark'] as const).map((scheme) => [utility, scheme] as const),
);

/** What a browser would take from the style sheets in one colour scheme: later declarations win. */
function tokensOf(utility: keyof typeof sheets, scheme: Scheme): Tokens {
  const halves = sheets[utility].map((sheet) => sheet.split('@media'));
  const light = halves.map(([half = '']) => half);
  const dark = scheme === 'dark' ? halves.map(([, half = '']) => half) : [];
  const inOrder = utility === 'deso' ? [...light, ...dark] : [light[0], dark[0], light[1], dark[1]];
  const declarations = inOrder.join('\n').matchAll(/(--[a-z-]+):\s*(#[0-9a-f]{6});/g);
  return new Map([...declarations].map(([, name = '', value = '']) => [name, value]));
}

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, above: string, below: string): number {
  const [a, b] = [above, below].map((name) => luminance(tokens.get(name) ?? ''));
  const [light, dark] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)];
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['--page', '--wash', '--wash-strong', '--surface'];
const inks = ['--ink', '--ink-soft', '--link', '--link-hover'];
const tones = ['info', 'success', 'warning', 'danger', 'neutral'];
const texts: readonly (readonly [ink: string, ground: string])[] = [
  ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground] as const)),
  ...tones.flatMap((tone) =>
    [`--${tone}`, '--ink', '--ink-soft', '--link'].map((ink) => [ink, `--${tone}-wash`] as const),
  ),
  ...['--page', '--surface'].map((ground) => ['--danger', ground] as const),
  ['--info', '--wash-strong'],
  ['--link-hover', '--info-wash'],
  ['--deep-ink', '--deep'],
  ['--deep-ink-soft', '--deep'],
  ['--accent-ink', '--accent'],
  ['--accent-ink', '--accent-hover'],
];

/** The rules of all style sheets that set both the colour of a text and what is behind it. */
function pairsInRules(): string[] {
  const paths = ['app', 'components'].flatMap((house) =>
    readdirSync(house, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.css'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const sheetsOfAll = paths.map((path) => readFileSync(path, 'utf8'));
  return sheetsOfAll.flatMap((css) =>
    [...css.matchAll(/\{([^{}]*)\}/g)].flatMap(([, body = '']) => {
      const ink = /(?:^|[;\s])color:\s*var\((--[\w-]+)\)/.exec(body)?.[1];
      const ground = /background(?:-color)?:\s*var\((--[\w-]+)\)/.exec(body)?.[1];
      return ink && ground ? [`${ink} on ${ground}`] : [];
    }),
  );
}

test('every colour that a rule puts on another is among those that are measured', () => {
  const measured = texts.map(([ink, ground]) => `${ink} on ${ground}`);
  const pairs = pairsInRules();
  expect(pairs.length).toBeGreaterThan(10);
  expect(pairs.filter((pair) => !measured.includes(pair))).toEqual([]);
});

describe.each(themes)('the colours of %s, %s', (utility, scheme) => {
  const tokens = tokensOf(utility, scheme);

  test.each(texts)('WCAG 1.4.3: %s is read on %s', (ink, ground) => {
    expect(contrast(tokens, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(grounds)('WCAG 1.4.11: the edge of a field is seen on %s', (ground) => {
    expect(contrast(tokens, '--line-input', ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(grounds)('WCAG 2.4.13: where the focus is, is seen on %s', (ground) => {
    expect(contrast(tokens, '--focus-outer', ground)).toBeGreaterThanOrEqual(3);
  });

  test('WCAG 2.4.13: the two rings of the focus part from one another, and one of them from the deep ground', () => {
    expect(contrast(tokens, '--focus-inner', '--focus-outer')).toBeGreaterThanOrEqual(3);
    const rings = ['--focus-inner', '--focus-outer'].map((ring) => contrast(tokens, ring, '--deep'));
    expect(Math.max(...rings)).toBeGreaterThanOrEqual(3);
  });

  test('the browser frame has the colour of the page', () => {
    expect(pageColours(profiles[utility].theme)[scheme]).toBe(tokens.get('--page'));
  });
});

test('a utility changes only colours that every portal has', () => {
  const all = tokensOf('deso', 'light');
  expect(own.deso).toBeNull();
  const changed = own.saeg?.matchAll(/(--[a-z-]+):/g) ?? [];
  expect(
    [...changed].map(([, name]) => name).filter((name) => name !== '--lift' && !all.has(name ?? '')),
  ).toEqual([]);
});
