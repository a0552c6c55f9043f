import { publishedCatalogue } from '@/app/servicos/published';
import { csvText } from '@/lib/format';
import { published } from '@/lib/http/published';
import { otherMethods, route } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { priceRows } from './present';

export const GET = route({}, async ({ request }) => {
  const text = csvText(priceRows(publishedCatalogue().services));
  return ok(published(request, { text, contentType: 'text/csv; charset=utf-8', fileName: 'servicos.csv' }));
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
