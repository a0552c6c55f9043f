import type { Operation } from '@/lib/http/openapi';
import { attachmentKinds, attachmentLimits } from '@/lib/requests';
import { lookupForm, requestBody } from '@/lib/requests/schema';
import { signedIn, withBody } from '../openapi.json/usual-refusals';
import {
  attachmentParams,
  followedAnswer,
  inspectionAnswer,
  madeAnswer,
  requestAnswer,
  requestParams,
  requestsAnswer,
} from './schema';

const ofFiles = [
  'CROSS_SITE_REQUEST',
  'BODY_TOO_LARGE',
  'MULTIPART_EXPECTED',
  'REQUEST_NOT_FOUND',
  'RESOURCE_NOT_FOUND',
  'REQUEST_CLOSED',
  'ATTACHMENT_MISSING',
  'ATTACHMENT_KIND',
  'ATTACHMENT_TOO_LARGE',
  'TOO_MANY_ATTACHMENTS',
] as const;

const ofMaking = [
  'SPECIFICATION_NOT_FOUND',
  'TOO_MANY_REQUESTS',
  'SERVICE_ANSWERS_MISSING',
  'QUOTE_REFUSED',
  'WATER_NOT_CUT',
  'DEBTS_TO_SETTLE',
  'DOCUMENTS_MISSING',
  'WRITTEN_REQUEST_MISSING',
  'INDEX_FACTOR_MISSING',
  'RULE_NOT_COVERED',
] as const;

/** Service requests: asking, following, files. */
export const requestOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/requests',
    id: 'listRequests',
    summary: 'The service requests of the premises that its customer may know of.',
    signedIn: true,
    answer: { status: 200, description: 'The requests.', schema: requestsAnswer },
    refusals: signedIn,
  },
  {
    method: 'post',
    path: '/requests',
    id: 'makeRequest',
    summary:
      'Asks for a service; 200 with the open request when the same was already asked for. A service of the tariff needs its answers; with a diameter above 100 mm it is asked for on the pages, where the letter is attached.',
    signedIn: true,
    body: requestBody,
    answer: { status: 201, description: 'The request.', schema: madeAnswer },
    refusals: [...signedIn, ...withBody, ...ofMaking],
  },
  {
    method: 'get',
    path: '/requests/{id}',
    id: 'getRequest',
    summary: 'A request of the premises with its steps and the names of its files.',
    signedIn: true,
    params: requestParams,
    answer: { status: 200, description: 'The request.', schema: requestAnswer },
    refusals: [...signedIn, 'REQUEST_NOT_FOUND', 'RESOURCE_NOT_FOUND'],
  },
  {
    method: 'post',
    path: '/requests/{id}/inspections',
    id: 'askInspection',
    summary:
      'Asks for the inspection of an own request, the first or a further one after a refusal, which is charged; 200 while one is waited for.',
    signedIn: true,
    params: requestParams,
    answer: { status: 201, description: 'The request.', schema: inspectionAnswer },
    refusals: [
      ...signedIn,
      'CROSS_SITE_REQUEST',
      'REQUEST_NOT_FOUND',
      'RESOURCE_NOT_FOUND',
      'REQUEST_CLOSED',
      'INSPECTION_NOT_NEEDED',
      'INSPECTION_ALREADY_APPROVED',
      'AUTHORITY_PENDING',
    ],
  },
  {
    method: 'post',
    path: '/requests/{id}/attachments',
    id: 'attachToRequest',
    summary: 'Adds photos or PDFs to an own open request, which holds at most five.',
    signedIn: true,
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
    answer: { status: 204, description: 'The files are kept.' },
    refusals: [...signedIn, ...ofFiles],
  },
  {
    method: 'get',
    path: '/requests/{id}/attachments/{attachmentId}',
    id: 'getAttachment',
    summary: 'A file of an own request, to be taken down.',
    signedIn: true,
    params: attachmentParams,
    answer: { status: 200, description: 'The file.', mediaType: 'application/octet-stream' },
    refusals: [...signedIn, 'ATTACHMENT_NOT_FOUND', 'RESOURCE_NOT_FOUND'],
  },
  {
    method: 'post',
    path: '/requests/lookup',
    id: 'lookUpRequest',
    summary:
      'A request, for a service or for registration, by its protocol and the CPF or CNPJ of who made it, without personal data.',
    signedIn: false,
    body: lookupForm,
    answer: { status: 200, description: 'The request.', schema: followedAnswer },
    refusals: [
      ...withBody,
      'REQUEST_NOT_IDENTIFIED',
      'TOO_MANY_ATTEMPTS',
      'SERVICE_UNAVAILABLE',
      'INTERNAL_ERROR',
    ],
  },
];
