export type { HolidayYear, PublishedHoliday } from './holiday-year';
