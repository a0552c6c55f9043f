export { addressLine } from './address';
export type * from './identity';
export { letterheadOf } from './letterhead';
export { pageColours, type Theme, type ThemeWord, themeSheet, themeTokens } from './theme';
