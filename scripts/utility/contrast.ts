import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Theme, themeSheet } from '@/lib/utility';

export type Scheme = 'light' | 'dark';
type Tokens = ReadonlyMap<string, string>;

/** The colours a browser takes in one scheme: the common ones, and the utility's over them. */
export function coloursOf(theme: Theme, scheme: Scheme): Tokens {
  const common = readFileSync(join(process.cwd(), 'app/tokens.css'), 'utf8').split('@media');
  const own = (themeSheet(theme) ?? '').split('@media');
  const dark = scheme === 'dark';
  const inOrder = [common[0], dark ? common[1] : '', own[0], dark ? own[1] : ''];
  const declared = inOrder.join('\n').matchAll(/(--[a-z-]+):\s*(#[0-9a-f]{6});/g);
  return new Map([...declared].map(([, name = '', value = '']) => [name, value]));
}

/** The contrast of two colours, 1 to 21. Source: WCAG 2.2, contrast ratio. */
export function contrast(above: string, below: string): number {
  const [a, b] = [luminance(above), luminance(below)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
