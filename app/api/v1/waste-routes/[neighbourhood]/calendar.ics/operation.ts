import { calendar } from '@/lib/http/media';
import { operation } from '@/lib/http/operation';
import { err } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { routeParams } from '@/lib/waste-routes/schema';
import { getRouteCalendar } from '@/lib/waste-routes/use-cases';

export const drawCalendar = operation(
  {
    method: 'GET',
    path: '/waste-routes/{neighbourhood}/calendar.ics',
    id: 'getWasteRouteCalendar',
    summary: 'The collections of a neighbourhood for a calendar program, a year ahead (RFC 5545).',
    auth: 'public',
    params: routeParams,
    answers: { 200: { description: 'The calendar.', mediaTypes: ['text/calendar'] } },
    refusals: ['RESOURCE_NOT_FOUND'],
  },
  async ({ params, answer }) => {
    const text = await getRouteCalendar(params.neighbourhood, utilityToday());
    if (text === null) return err({ code: 'RESOURCE_NOT_FOUND' } as const);
    return answer(200, calendar(text, `coleta-${params.neighbourhood}.ics`));
  },
);
