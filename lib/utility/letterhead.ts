import { addressLine } from './address';
import type { UtilityProfile } from './profile';

/** Who the creditor is, as every document prints it: `taxId` is a bare CNPJ. Source: Lei 8.078/1990, art. 42-A. */
export interface Letterhead {
  readonly name: string;
  readonly shortName: string;
  readonly addressLine: string;
  readonly taxId: string | null;
  readonly stateRegistration: string | null;
  readonly phoneLine: string;
}

/** The letterhead of a utility; its first telephone is the one printed. */
export function letterheadOf(utility: UtilityProfile): Letterhead {
  const { name, shortName, address, taxId, stateRegistration, phones } = utility;
  const [phone] = phones;
  const phoneLine = `${phone.label}: ${phone.printed}`;
  return { name, shortName, addressLine: addressLine(address), taxId, stateRegistration, phoneLine };
}
