import type { LegalSource } from '@/lib/kernel/legal-source';

export interface Address {
  readonly street: string;
  readonly district: string | null;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string | null;
}

export interface Phone {
  readonly label: string;
  /** Digits only, as in a `tel:` link. */
  readonly number: string;
  readonly printed: string;
  readonly hours: string | null;
}

/** A place to be attended in person. Without a `street` the sources name its city alone. */
export interface Office {
  readonly name: string;
  readonly address: Address;
  readonly hours: string | null;
  readonly source: LegalSource;
}

/** Who runs this portal: its names, registrations, channels and places. */
export interface UtilityIdentity {
  /** The name of its folder in lib/utilities. */
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly portalName: string;
  /** To whom a Pix goes, as the payer's bank shows it: at most 25 characters, without accents. */
  readonly pixName: string;
  readonly taxId: string | null;
  readonly stateRegistration: string | null;
  readonly address: Address;
  readonly phones: readonly [Phone, ...Phone[]];
  readonly offices: readonly Office[];
  readonly website: { readonly label: string; readonly url: string };
  readonly identitySource: LegalSource;
  /** Where it serves: a city, or a whole state. */
  readonly servedArea: { readonly kind: 'CITY' | 'STATE'; readonly name: string };
  readonly timeZone: string;
  /** Places whose holidays are on file: the state, and each town known, as 'CITY/ST'. */
  readonly holidayPlaces: readonly string[];
}
