import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageColours, themeSheet } from '@/lib/utility';
import { coloursOf, contrast } from '../../../scripts/utility/contrast';
import { profiles } from '../../support/utilities';

const own = { deso: themeSheet(profiles.deso.theme), saeg: themeSheet(profiles.saeg.theme) };
const themes = (['deso', 'saeg'] as const).flatMap((utility) =>
  (['light', 'dark'] as const).map((scheme) => [utility, scheme] as const),
);

/** The contrast of two tokens; of one that is not there, no number, which no bound lets pass. */
function contrastOf(tokens: ReturnType<typeof coloursOf>, above: string, below: string): number {
  return contrast(tokens.get(above) ?? '', tokens.get(below) ?? '');
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
  const tokens = coloursOf(profiles[utility].theme, scheme);

  test.each(texts)('WCAG 1.4.3: %s is read on %s', (ink, ground) => {
    expect(contrastOf(tokens, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(grounds)('WCAG 1.4.11: the edge of a field is seen on %s', (ground) => {
    expect(contrastOf(tokens, '--line-input', ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(grounds)('WCAG 2.4.13: where the focus is, is seen on %s', (ground) => {
    expect(contrastOf(tokens, '--focus-outer', ground)).toBeGreaterThanOrEqual(3);
  });

  test('WCAG 2.4.13: the two rings of the focus part from one another, and one of them from the deep ground', () => {
    expect(contrastOf(tokens, '--focus-inner', '--focus-outer')).toBeGreaterThanOrEqual(3);
    const rings = ['--focus-inner', '--focus-outer'].map((ring) => contrastOf(tokens, ring, '--deep'));
    expect(Math.max(...rings)).toBeGreaterThanOrEqual(3);
  });

  test('the browser frame has the colour of the page', () => {
    expect(pageColours(profiles[utility].theme)[scheme]).toBe(tokens.get('--page'));
  });
});

test('a utility changes only colours that every portal has', () => {
  const all = coloursOf(profiles.deso.theme, 'light');
  expect(own.deso).toBeNull();
  const changed = own.saeg?.matchAll(/(--[a-z-]+):/g) ?? [];
  expect(
    [...changed].map(([, name]) => name).filter((name) => name !== '--lift' && !all.has(name ?? '')),
  ).toEqual([]);
});
