import type { Operation } from '@/lib/http/openapi';
import { serviceAnswer, serviceParams, servicesAnswer } from './schema';

/** Services and prices, as they are published: the same for everybody, and cacheable. */
export const serviceOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/services',
    id: 'listServices',
    summary: 'The services with the history of their prices and terms.',
    signedIn: false,
    answer: { status: 200, description: 'The services.', schema: servicesAnswer },
    refusals: ['INTERNAL_ERROR'],
  },
  {
    method: 'get',
    path: '/services/{code}',
    id: 'getService',
    summary:
      'All that is known of a service: prices, terms, documents, steps, duties and the text they come from.',
    signedIn: false,
    params: serviceParams,
    answer: { status: 200, description: 'The service.', schema: serviceAnswer },
    refusals: ['SERVICE_UNKNOWN', 'RESOURCE_NOT_FOUND', 'INTERNAL_ERROR'],
  },
  {
    method: 'get',
    path: '/services.csv',
    id: 'listServicesCsv',
    summary: 'Every price in each of its times, for a spreadsheet in Brazil.',
    signedIn: false,
    answer: { status: 200, description: 'The table.', mediaType: 'text/csv' },
    refusals: ['INTERNAL_ERROR'],
  },
];
