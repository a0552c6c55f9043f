export { addressLine } from './address';
export type * from './identity';
export { type Letterhead, letterheadOf } from './letterhead';
export { pageColours, type Theme, themeSheet } from './theme';
