import type { CivilDate } from '@/lib/kernel/civil-date';
import type { AccountNumber } from './account-number';
import type { ConnectionSituation } from './situation';
import type { TaxId } from './tax-id';

export type PremisesRole = 'OWNER' | 'USER' | 'RESPONSIBLE';

export type UnitCategory = 'RESIDENTIAL' | 'COMMERCIAL' | 'INDUSTRIAL' | 'PUBLIC';

/** The town in which premises lie. */
export type PremisesTown = Pick<PremisesAddress, 'city' | 'state'>;

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

/** What the customer who entered may see of the premises they entered for. `holder` is its present user. */
export interface Account {
  readonly premises: Premises;
  readonly customer: Person;
  readonly holder: Person;
  readonly links: readonly { readonly role: PremisesRole; readonly since: CivilDate }[];
}

/** Somebody linked to a premises today. */
export interface Resident {
  readonly person: Person;
  readonly role: PremisesRole;
  readonly since: CivilDate;
}

/**
 * The account of a customer at a premises: its holder is the present user, or without one the customer. Residents come
 * oldest link first. Throws when the customer is none of them: an open scope proves that they are.
 */
export function composeAccount(
  premises: Premises,
  residents: readonly Resident[],
  customerId: string,
): Account {
  const own = residents.filter(({ person }) => person.id === customerId);
  const [first] = own;
  if (!first) throw new Error('An open scope points to a premises its customer is not linked to');
  const user = residents.find(({ role }) => role === 'USER');
  return {
    premises,
    customer: first.person,
    holder: (user ?? first).person,
    links: own.map(({ role, since }) => ({ role, since })),
  };
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
