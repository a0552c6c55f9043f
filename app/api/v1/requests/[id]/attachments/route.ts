import { receivedForm } from '@/lib/http/files';
import { accountRoute, noContent, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { attachToRequest } from '@/lib/requests/use-cases';
import { requestParams } from '../../schema';

export const POST = accountRoute({ params: requestParams }, async ({ request, scope, params }) => {
  const files = await receivedForm(request, 'files');
  if (!files.ok) return files;
  const attached = await attachToRequest(scope, params.id, files.value);
  return attached.ok ? ok(noContent()) : attached;
});

export const { DELETE, GET, PATCH, PUT } = otherMethods('POST');
