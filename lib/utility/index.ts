import type { Address } from './profile';
import { deso } from './profiles/deso';
import { saeg } from './profiles/saeg';

export type * from './profile';
export type * from './request-catalogue';
export type * from './waste-routes';

/** The utilities this portal knows, by the value of `UTILITY`. */
export const profiles = { deso, saeg } as const;

export type UtilityId = keyof typeof profiles;

/** One line of an address as it is printed on documents. Missing parts are left out. */
export function addressLine(address: Address): string {
  const postalCode = address.postalCode?.replace(/^(\d{5})(\d{3})$/, 'CEP\u00a0$1-$2');
  return [address.street, address.district, `${address.city}/${address.state}`, postalCode]
    .filter(Boolean)
    .join(', ');
}
