import type { z } from 'zod';
import { group, textLike } from '@/lib/utility-files';
import { type Theme, type ThemeColours, type ThemeWord, themeTokens } from '../theme';

const colour = textLike(
  /^#[0-9a-f]{6}$/,
  "uma cor entre aspas: # e seis algarismos de 0 a f ('#0a5a92')",
).optional();
// Nothing that would end a declaration and begin another.
const shadow = textLike(/^[0-9a-z .,()%/-]+$/, 'uma sombra de folha de estilo').optional();

const keys = Object.fromEntries(
  Object.keys(themeTokens).map((word) => [word, word === 'sombra' ? shadow : colour]),
) as Record<ThemeWord, typeof colour>;

const colours = group(keys).transform((read): ThemeColours => {
  const said = Object.entries(read).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as ThemeColours;
});

/** What `cores.yaml` says. */
export const themeFile: z.ZodType<Theme> = group({
  claro: colours.optional(),
  escuro: colours.optional(),
}).transform(({ claro, escuro }): Theme => ({ light: claro ?? {}, dark: escuro ?? {} }));
