import { openApiDocument } from '@/lib/http/openapi';
import { currentUtility } from '@/lib/utility/current';
import { conventions } from './conventions';
import { operations } from './operations';

export const dynamic = 'force-static';

export function GET(): Response {
  const info = { title: currentUtility().portalName, version: '1', description: conventions };
  return Response.json(openApiDocument(operations, info));
}
