import { createHash } from 'node:crypto';
import { type Theme, themeSheet } from '@/lib/utility';

/** Where the style sheet of a utility's colours is; it changes with them, so that browsers may keep it. Null: none of its own. */
export function themeAddress(theme: Theme): string | null {
  const sheet = themeSheet(theme);
  if (sheet === null) return null;
  return `/tema.css?v=${createHash('sha256').update(sheet).digest('hex').slice(0, 12)}`;
}
