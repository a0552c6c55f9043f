import { publishedCatalogue } from '@/app/servicos/published';
import { csvText } from '@/lib/format';
import { csv } from '@/lib/http/media';
import { operation } from '@/lib/http/operation';
import { priceRows } from './present';

export const tabulateServices = operation(
  {
    method: 'GET',
    path: '/services.csv',
    id: 'listServicesCsv',
    summary: 'Every price in each of its times, for a spreadsheet in Brazil.',
    auth: 'public',
    published: true,
    answers: { 200: { description: 'The table.', mediaTypes: ['text/csv'] } },
    refusals: [],
  },
  async ({ answer }) => answer(200, csv(csvText(priceRows(publishedCatalogue().services)), 'servicos.csv')),
);
