import { publishedCatalogue } from '@/app/servicos/published';
import { published } from '@/lib/http/published';
import { otherMethods, route } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { presentServices } from './present';

export const GET = route({}, async ({ request }) => {
  const text = JSON.stringify(presentServices(publishedCatalogue()));
  return ok(published(request, { text, contentType: 'application/json', fileName: null }));
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
