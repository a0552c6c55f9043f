import { businessCalendar } from '@/lib/kernel/business-days';
import { holidays } from '@/prisma/reference/holidays';

function calendarOf(...places: readonly string[]) {
  return businessCalendar(holidays.filter(({ place }) => ['', ...places].includes(place)));
}

export const aracaju = calendarOf('SE', 'ARACAJU/SE');
export const guaratingueta = calendarOf('SP', 'GUARATINGUETÁ/SP');
