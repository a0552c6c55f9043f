/** The colours a utility may change, by the word of its file, and the property of the style sheets each is. */
export const themeTokens = {
  pagina: '--page',
  faixa: '--wash',
  faixa_forte: '--wash-strong',
  cartao: '--surface',
  texto: '--ink',
  texto_suave: '--ink-soft',
  linha: '--line',
  borda_de_campo: '--line-input',
  fundo: '--deep',
  texto_no_fundo: '--deep-ink',
  texto_suave_no_fundo: '--deep-ink-soft',
  link: '--link',
  link_apontado: '--link-hover',
  botao: '--accent',
  botao_apontado: '--accent-hover',
  borda_do_botao: '--accent-edge',
  texto_do_botao: '--accent-ink',
  informacao: '--info',
  fundo_de_informacao: '--info-wash',
  sucesso: '--success',
  fundo_de_sucesso: '--success-wash',
  aviso: '--warning',
  fundo_de_aviso: '--warning-wash',
  perigo: '--danger',
  fundo_de_perigo: '--danger-wash',
  neutro: '--neutral',
  fundo_neutro: '--neutral-wash',
  foco_por_dentro: '--focus-inner',
  foco_por_fora: '--focus-outer',
  onda_de_longe: '--wave-far',
  onda_de_perto: '--wave-near',
  marca_gota: '--mark-drop',
  marca_macaneta: '--mark-knob',
  marca_agua: '--mark-water',
  cabecalho_impresso: '--paper-head',
  sombra: '--lift',
} as const;

export type ThemeWord = keyof typeof themeTokens;

/** The colours of a utility in one scheme; what is not there is as on every portal. */
export type ThemeColours = Partial<Record<ThemeWord, string>>;

/** A colour of the light scheme holds in the dark one too, where that has none of its own. */
export interface Theme {
  readonly light: ThemeColours;
  readonly dark: ThemeColours;
}

/** The ground of every page, `--page` of the style sheets, where a utility has none of its own. */
const commonPage = { light: '#ffffff', dark: '#0d1922' } as const;

/** The ground of every page, for browsers that colour their own frame with it. */
export function pageColours({ light, dark }: Theme): { readonly light: string; readonly dark: string } {
  return {
    light: light.pagina ?? commonPage.light,
    dark: dark.pagina ?? light.pagina ?? commonPage.dark,
  };
}

/** The style sheet of a utility's colours, which outweighs the common one wherever it stands; null where it has none. */
export function themeSheet({ light, dark }: Theme): string | null {
  if (Object.keys(light).length + Object.keys(dark).length === 0) return null;
  return `@layer tokens {
  :root[data-utility] {
${declarations(light)}
  }

  @media (prefers-color-scheme: dark) {
    :root[data-utility] {
${declarations(dark)}
    }
  }
}
`;
}

function declarations(colours: ThemeColours): string {
  return Object.entries(themeTokens)
    .flatMap(([word, token]) => {
      const colour = colours[word as ThemeWord];
      return colour === undefined ? [] : `    ${token}: ${colour};`;
    })
    .join('\n');
}
