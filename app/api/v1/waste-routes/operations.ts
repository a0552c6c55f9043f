import type { Operation } from '@/lib/http/openapi';
import { routeParams } from '@/lib/waste-routes/schema';
import { wasteRouteAnswer, wasteRoutesAnswer, wasteSearchQuery } from './schema';

/** When the waste of a neighbourhood is collected. */
export const wasteRouteOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/waste-routes',
    id: 'findWasteRoutes',
    summary: 'The waste collection of the neighbourhoods, searched by neighbourhood or street.',
    signedIn: false,
    query: wasteSearchQuery,
    answer: { status: 200, description: 'The routes found.', schema: wasteRoutesAnswer },
    refusals: ['SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'],
  },
  {
    method: 'get',
    path: '/waste-routes/{neighbourhood}',
    id: 'getWasteRoute',
    summary: 'The waste collection of a neighbourhood.',
    signedIn: false,
    params: routeParams,
    answer: { status: 200, description: 'The route.', schema: wasteRouteAnswer },
    refusals: ['RESOURCE_NOT_FOUND', 'SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'],
  },
  {
    method: 'get',
    path: '/waste-routes/{neighbourhood}/calendar.ics',
    id: 'getWasteRouteCalendar',
    summary: 'The collections of a neighbourhood for a calendar program, a year ahead (RFC 5545).',
    signedIn: false,
    params: routeParams,
    answer: { status: 200, description: 'The calendar.', mediaType: 'text/calendar' },
    refusals: ['RESOURCE_NOT_FOUND', 'SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'],
  },
];
