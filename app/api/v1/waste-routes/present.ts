import type { CivilDate } from '@/lib/kernel/civil-date';
import { nextCollection } from '@/lib/waste-routes';
import type { findWasteRoutes, KnownRoute } from '@/lib/waste-routes/use-cases';
import type { WasteRouteAnswer, WasteRoutesAnswer } from './schema';

/** A neighbourhood's collections as programs read them. */
export function presentRoute({ route, entry, calendar }: KnownRoute, asOf: CivilDate): WasteRouteAnswer {
  return {
    code: route.code,
    neighbourhood: route.neighbourhood,
    streets: [...route.streets],
    isExample: entry.value.areExamples,
    collections: route.collections.map(({ from, to, ...collection }) => ({
      ...collection,
      fromTime: from,
      toTime: to,
      weekdays: [...collection.weekdays],
      nextOn: nextCollection({ ...collection, from, to }, calendar, asOf),
    })),
    calendarUrl: `/api/v1/waste-routes/${route.code}/calendar.ics`,
  };
}

/** What a search found as programs read it. */
export function presentRoutes(
  answer: Awaited<ReturnType<typeof findWasteRoutes>>,
  asOf: CivilDate,
): WasteRoutesAnswer {
  const found = answer.standing === 'KNOWN' ? answer.found : [];
  return { standing: answer.standing, routes: found.map((one) => presentRoute(one, asOf)) };
}
