import { deso } from './profiles/deso';
import { saeg } from './profiles/saeg';

export { addressLine } from './address';
export { type Letterhead, letterheadOf } from './letterhead';
export type * from './profile';
export type * from './request-catalogue';
export type * from './waste-routes';

/** The utilities this portal knows, by the value of `UTILITY`. */
export const profiles = { deso, saeg } as const;

export type UtilityId = keyof typeof profiles;
