import { type ThemeWord, themeTokens } from '@/lib/utility';
import type { UtilityReading } from '@/lib/utility/folder';
import type { Fault } from '@/lib/utility-files';
import { coloursOf, contrast, type Scheme } from './contrast';

const grounds = ['pagina', 'faixa', 'faixa_forte', 'cartao'] as const;
const inks = ['texto', 'texto_suave', 'link', 'link_apontado'] as const;

/** What is written on what, and how far apart the two must be. Source: WCAG 2.2, 1.4.3 and 1.4.11. */
const pairs: readonly (readonly [above: ThemeWord, below: ThemeWord, least: number])[] = [
  ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground, 4.5] as const)),
  ...grounds.map((ground) => ['borda_de_campo', ground, 3] as const),
  ['informacao', 'fundo_de_informacao', 4.5],
  ['sucesso', 'fundo_de_sucesso', 4.5],
  ['aviso', 'fundo_de_aviso', 4.5],
  ['perigo', 'fundo_de_perigo', 4.5],
  ['neutro', 'fundo_neutro', 4.5],
  ['texto_no_fundo', 'fundo', 4.5],
  ['texto_suave_no_fundo', 'fundo', 4.5],
  ['texto_do_botao', 'botao', 4.5],
];

const schemes = { light: 'claro', dark: 'escuro' } as const satisfies Record<Scheme, string>;

/** Colours that cannot be read one on the other, told at the one the utility changed. */
export function colourFaults(reading: UtilityReading): readonly Fault[] {
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const colours = coloursOf(reading.profile.theme, scheme);
    return pairs.flatMap(([above, below, least]) => {
      const found = contrast(colours.get(themeTokens[above]) ?? '', colours.get(themeTokens[below]) ?? '');
      if (found >= least) return [];
      const message = `“${above}” sobre “${below}” tem contraste ${inWords(found)} no ${schemes[scheme]}: são precisos ${inWords(least)}`;
      return [reading.files.theme.faultAt(placeOf(reading, scheme, [above, below]), message)];
    });
  });
}

function placeOf(
  { profile: { theme } }: UtilityReading,
  scheme: Scheme,
  words: readonly ThemeWord[],
): readonly string[] {
  for (const one of scheme === 'dark' ? (['dark', 'light'] as const) : (['light'] as const)) {
    const word = words.find((name) => theme[one][name] !== undefined);
    if (word) return [schemes[one], word];
  }
  return [];
}

function inWords(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',');
}
