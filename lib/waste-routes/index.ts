export {
  type CollectionDay,
  collectionDays,
  comingDays,
  lastKnownDay,
  nextCollection,
} from './collection-days';
export { type RouteCalendar, routeCalendar } from './route-calendar';
export { type FoundRoute, searchRoutes } from './search';
export type * from './utility-terms';
export { holidaysInWords, hoursInWords, nearDay, wasteKindWords, weekdayOf, weekdaysInWords } from './words';
