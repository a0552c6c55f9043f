import type { Operation } from '@/lib/http/openapi';
import { signedIn } from '../openapi.json/usual-refusals';
import { consumptionAnswer } from './schema';

/** What the API tells of consumption. */
export const consumptionOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/consumption',
    id: 'getConsumption',
    summary: 'The consumption of the premises, month by month.',
    signedIn: true,
    answer: { status: 200, description: 'The consumption.', schema: consumptionAnswer },
    refusals: signedIn,
  },
  {
    method: 'get',
    path: '/consumption.csv',
    id: 'getConsumptionCsv',
    summary: 'The same months as a table for a spreadsheet: semicolons, UTF-8 with its mark.',
    signedIn: true,
    answer: { status: 200, description: 'The table.', mediaType: 'text/csv' },
    refusals: signedIn,
  },
];
