import 'server-only';
import { findTownCalendar } from '@/lib/calendar/use-cases';
import { database } from '@/lib/db/client';
import { demonstration } from '@/lib/demonstration';
import { env } from '@/lib/env';
import type { BusinessCalendar } from '@/lib/kernel/business-days';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { type DatedEntry, findRuleAt } from '@/lib/kernel/dated-rule';
import { currentUtility } from '@/lib/utility/current';
import { routeCalendar } from './route-calendar';
import { type FoundRoute, searchRoutes } from './search';
import type { WasteRoute, WasteRouteTable } from './utility-terms';

/**
 * How it stands with the routes on a day. NOT_COLLECTED: the utility collects no waste. NOT_KNOWN: it does, and nobody
 * gave its routes. Examples are known to a demonstration only.
 */
type WasteRoutes =
  | { readonly standing: 'NOT_COLLECTED' | 'NOT_KNOWN' }
  | { readonly standing: 'KNOWN'; readonly entry: DatedEntry<WasteRouteTable> };

/** The routes in force on a day. */
function wasteRoutesOn(asOf: CivilDate): WasteRoutes {
  const { wasteRoutes } = currentUtility();
  if (!wasteRoutes) return { standing: 'NOT_COLLECTED' };
  const found = findRuleAt(wasteRoutes, asOf);
  if (!found.ok || (found.value.value.areExamples && !demonstration)) return { standing: 'NOT_KNOWN' };
  return { standing: 'KNOWN', entry: found.value };
}

/** A neighbourhood's route, with the table it stands in. */
export interface KnownRoute {
  readonly route: WasteRoute;
  readonly entry: DatedEntry<WasteRouteTable>;
  readonly calendar: BusinessCalendar;
}

/** What a search found, each route with the streets it was found by. */
export interface RoutesFound {
  readonly standing: 'KNOWN';
  readonly entry: DatedEntry<WasteRouteTable>;
  readonly found: readonly (KnownRoute & Pick<FoundRoute, 'streets'>)[];
}

/** The routes that a text finds on a day. */
export async function findWasteRoutes(
  typed: string,
  asOf: CivilDate,
): Promise<RoutesFound | { readonly standing: 'NOT_COLLECTED' | 'NOT_KNOWN' }> {
  const routes = wasteRoutesOn(asOf);
  if (routes.standing !== 'KNOWN') return routes;
  const { entry } = routes;
  const calendar = await wasteCalendar();
  const found = searchRoutes(entry.value.routes, typed).map((one) => ({ ...one, entry, calendar }));
  return { standing: 'KNOWN', entry, found };
}

/** The route of a neighbourhood on a day; null where none is known. */
export async function getWasteRoute(code: string, asOf: CivilDate): Promise<KnownRoute | null> {
  const routes = wasteRoutesOn(asOf);
  if (routes.standing !== 'KNOWN') return null;
  const route = routes.entry.value.routes.find((one) => one.code === code);
  return route ? { route, entry: routes.entry, calendar: await wasteCalendar() } : null;
}

/** The holidays that may take a collection away: those of the utility's own town, where it collects. */
async function wasteCalendar(): Promise<BusinessCalendar> {
  const { city, state } = currentUtility().address;
  return (await findTownCalendar(database(), { city, state })).calendar;
}

/** The route as a file for a calendar program; null where none is known. */
export async function getRouteCalendar(code: string, asOf: CivilDate): Promise<string | null> {
  const known = await getWasteRoute(code, asOf);
  if (!known) return null;
  const { route, entry, calendar } = known;
  const { hostname } = new URL(env().PUBLIC_URL);
  return routeCalendar({ route, areExamples: entry.value.areExamples, calendar, asOf, host: hostname });
}
