import { receivedForm } from '@/lib/http/files';
import { accountRoute, noContent, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { attachToRequest } from '@/lib/requests/use-cases';
import { requestParams } from '../../schema';
import { saidFiles } from './said-files';

export const POST = accountRoute({ params: requestParams }, async ({ request, scope, params }) => {
  const form = await receivedForm(request);
  if (!form.ok) return form;
  const attached = await attachToRequest(scope, params.id, await saidFiles(form.value));
  return attached.ok ? ok(noContent()) : attached;
});

export const { DELETE, GET, PATCH, PUT } = otherMethods('POST');
