export type { HolidayYear, PublishedHoliday } from './holiday-year';
export { type CountedTown, placesOfTown } from './town';
export { holidaysPath, townSentence } from './words';
