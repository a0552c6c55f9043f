import { getConsumption } from '@/lib/consumption/use-cases';
import { csvText } from '@/lib/format';
import { csv } from '@/lib/http/media';
import { operation } from '@/lib/http/operation';
import { consumptionRows } from './present';

export const tabulateConsumption = operation(
  {
    method: 'GET',
    path: '/consumption.csv',
    id: 'getConsumptionCsv',
    summary: 'The same months as a table for a spreadsheet: semicolons, UTF-8 with its mark.',
    auth: 'signed-in',
    answers: { 200: { description: 'The table.', mediaTypes: ['text/csv'] } },
    refusals: [],
  },
  async ({ scope, answer }) => {
    const { months } = await getConsumption(scope);
    return answer(200, csv(csvText(consumptionRows(months)), 'consumo.csv'));
  },
);
