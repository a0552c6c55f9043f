import { publishedCatalogue } from '@/app/servicos/published';
import { published } from '@/lib/http/published';
import { otherMethods, route } from '@/lib/http/route';
import { err, ok } from '@/lib/kernel/result';
import { findService } from '@/lib/service-tariff';
import { presentService } from '../present';
import { serviceParams } from '../schema';

export const GET = route({ params: serviceParams }, async ({ request, params: { code } }) => {
  const service = findService(publishedCatalogue(), code);
  if (!service) return err({ code: 'SERVICE_UNKNOWN', service: code });
  const text = JSON.stringify(presentService(service));
  return ok(published(request, { text, contentType: 'application/json', fileName: null }));
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
