import type { CivilDate } from '@/lib/kernel/civil-date';
import type { AccountNumber } from './account-number';
import type { ConnectionSituation } from './situation';
import type { TaxId } from './tax-id';

export type PremisesRole = 'OWNER' | 'USER' | 'RESPONSIBLE';

export type UnitCategory = 'RESIDENTIAL' | 'COMMERCIAL' | 'INDUSTRIAL' | 'PUBLIC';

export interface PremisesAddress {
  readonly street: string;
  readonly number: string | null;
  readonly complement: string | null;
  readonly district: string;
  readonly city: string;
  readonly state: string;
  /** Eight digits. */
  readonly postalCode: string;
}

/** A place with a connection. @term premises — imóvel */
export interface Premises {
  readonly id: string;
  readonly accountNumber: AccountNumber;
  readonly inscription: string;
  readonly locality: { readonly id: number; readonly name: string };
  readonly route: string;
  readonly address: PremisesAddress;
  readonly waterSituation: ConnectionSituation;
  readonly sewerSituation: ConnectionSituation;
  /** Dwelling units by category. @term dwelling unit — economia */
  readonly units: Readonly<Record<UnitCategory, number>>;
  readonly consumptionType: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly taxId: TaxId | null;
}

/** What the customer who entered may see of the premises he entered for. `holder` is its present user. */
export interface Account {
  readonly premises: Premises;
  readonly customer: Person;
  readonly holder: Person;
  readonly links: readonly { readonly role: PremisesRole; readonly since: CivilDate }[];
}

/** One of the premises a customer is linked to. */
export interface LinkedPremises {
  readonly id: string;
  readonly accountNumber: AccountNumber;
  readonly address: PremisesAddress;
  readonly roles: readonly PremisesRole[];
}

/** An address on one line, as on documents. */
export function premisesAddressLine(address: PremisesAddress): string {
  const place = [address.street, address.number, address.complement].filter(Boolean).join(', ');
  const postalCode = address.postalCode.replace(/^(\d{5})(\d{3})$/, '$1-$2');
  return `${place} - ${address.district} ${address.city} ${address.state} ${postalCode}`;
}
