export {
  type CollectionDay,
  collectionDays,
  comingDays,
  lastKnownDay,
  nextCollection,
} from './collection-days';
export { routeCalendar } from './route-calendar';
export { searchRoutes } from './search';
export type * from './utility-terms';
export { holidaysInWords, hoursInWords, nearDay, wasteKindWords, weekdayOf, weekdaysInWords } from './words';
