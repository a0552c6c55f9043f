import type { Address } from './profile';

/** One line of an address as it is printed on documents. Missing parts are left out. */
export function addressLine(address: Address): string {
  const postalCode = address.postalCode?.replace(/^(\d{5})(\d{3})$/, 'CEP\u00a0$1-$2');
  return [address.street, address.district, `${address.city}/${address.state}`, postalCode]
    .filter(Boolean)
    .join(', ');
}
