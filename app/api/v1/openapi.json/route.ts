import { openApiDocument } from '@/lib/http/openapi';
import { currentUtility } from '@/lib/utility/current';
import { operations } from './operations';

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json(openApiDocument(operations, { title: currentUtility().portalName, version: '1' }));
}
