export type { HolidayScope, HolidayYear, PublishedHoliday } from './holiday-year';
