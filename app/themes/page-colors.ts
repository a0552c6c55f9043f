import type { UtilityId } from '@/lib/utility';

/** The ground of every page, `--page` of the style sheets, for browsers that colour their own frame with it. */
export const pageColors = {
  deso: { light: '#ffffff', dark: '#0d1922' },
  saeg: { light: '#ffffff', dark: '#0c1b18' },
} as const satisfies Record<UtilityId, { readonly light: string; readonly dark: string }>;
