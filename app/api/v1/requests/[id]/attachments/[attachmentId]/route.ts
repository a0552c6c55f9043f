import { attachment } from '@/lib/http/files';
import { accountRoute, otherMethods } from '@/lib/http/route';
import { ok } from '@/lib/kernel/result';
import { attachmentFileName } from '@/lib/requests';
import { getAttachment } from '@/lib/requests/use-cases';
import { attachmentParams } from '../../../schema';

export const GET = accountRoute({ params: attachmentParams }, async ({ scope, params }) => {
  const found = await getAttachment(scope, { requestId: params.id, id: params.attachmentId });
  if (!found.ok) return found;
  const { kind, bytes } = found.value;
  return ok(attachment(bytes, { type: kind, name: attachmentFileName(kind, params.attachmentId) }));
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
