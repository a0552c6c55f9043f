import { operation } from '@/lib/http/operation';
import { attachmentKinds, attachmentLimits } from '@/lib/requests';
import { attachToRequest } from '@/lib/requests/use-cases';
import { requestParams } from '../../schema';
import { saidFiles } from './said-files';

export const attach = operation(
  {
    method: 'POST',
    path: '/requests/{id}/attachments',
    id: 'attachToRequest',
    summary: 'Adds photos or PDFs to an own open request, which holds at most five.',
    auth: 'signed-in',
    params: requestParams,
    files: {
      field: 'files',
      most: attachmentLimits.files,
      bytes: attachmentLimits.bytes,
      mediaTypes: attachmentKinds,
      said: {
        field: 'documents',
        description:
          'Which document of the request each file is, in the order of the files; empty for one that is none.',
      },
    },
    answers: { 204: { description: 'The files are kept.' } },
    refusals: [
      'REQUEST_NOT_FOUND',
      'REQUEST_CLOSED',
      'ATTACHMENT_MISSING',
      'ATTACHMENT_KIND',
      'ATTACHMENT_TOO_LARGE',
      'TOO_MANY_ATTACHMENTS',
    ],
  },
  async ({ scope, params, form, answer }) => {
    const attached = await attachToRequest(scope, params.id, await saidFiles(form));
    return attached.ok ? answer(204) : attached;
  },
);
