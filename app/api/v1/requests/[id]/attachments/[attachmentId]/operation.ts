import { attachment } from '@/lib/http/media';
import { operation } from '@/lib/http/operation';
import { attachmentFileName, attachmentKinds } from '@/lib/requests';
import { getAttachment } from '@/lib/requests/use-cases';
import { attachmentParams } from '../../../schema';

export const takeAttachment = operation(
  {
    method: 'GET',
    path: '/requests/{id}/attachments/{attachmentId}',
    id: 'getAttachment',
    summary: 'A file of an own request, to be taken down.',
    auth: 'signed-in',
    params: attachmentParams,
    answers: { 200: { description: 'The file.', mediaTypes: attachmentKinds } },
    refusals: ['ATTACHMENT_NOT_FOUND'],
  },
  async ({ scope, params, answer }) => {
    const found = await getAttachment(scope, { requestId: params.id, id: params.attachmentId });
    if (!found.ok) return found;
    const { kind: mediaType, bytes } = found.value;
    const fileName = attachmentFileName(mediaType, params.attachmentId);
    return answer(200, attachment(bytes, { mediaType, fileName }));
  },
);
