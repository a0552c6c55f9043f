import type { CivilDate } from '@/lib/kernel/civil-date';
import type { PremisesRole } from './account';

/** One link of a person to a premises: in what role, since when, and until when (null: still). */
export interface Occupancy {
  readonly customerId: string;
  readonly role: PremisesRole;
  readonly since: CivilDate;
  readonly until: CivilDate | null;
}

/** A link that still holds, as a database is asked for it: the rule below and every search read this one line. */
export const stillLinked = { until: null } as const;

/** The same asked of whatever names its customer: what is of somebody present at the premises. */
export function ofWhoeverIsPresent({ premisesId }: { readonly premisesId: string }) {
  return { customer: { links: { some: { premisesId, ...stillLinked } } } } as const;
}

/**
 * A person is present at a premises while one of their links to it has no end; whoever else was linked once is a former
 * occupant. An end is written when somebody has left, so that a link with one is over whatever the day.
 * @term former occupant — ex-ocupante
 */
export function isPresent(occupancies: readonly Occupancy[], customerId: string): boolean {
  return occupancies.some((link) => link.customerId === customerId && isOpen(link));
}

/** Since when a person is present without interruption that the links know of; null for whoever is not present. */
export function presentSince(occupancies: readonly Occupancy[], customerId: string): CivilDate | null {
  return earliest(occupancies.filter((link) => link.customerId === customerId && isOpen(link)));
}

/** When a person first came to the premises, also if they left and came back; null for whoever never was there. */
export function firstCameOn(occupancies: readonly Occupancy[], customerId: string): CivilDate | null {
  return earliest(occupancies.filter((link) => link.customerId === customerId));
}

function isOpen({ until }: Occupancy): boolean {
  return until === stillLinked.until;
}

function earliest(links: readonly Occupancy[]): CivilDate | null {
  return links.map(({ since }) => since).toSorted()[0] ?? null;
}
