import { sessionBody } from '@/lib/auth/schema';
import { debtChoiceBody } from '@/lib/debts/schema';
import type { Operation } from '@/lib/http/openapi';
import { accountAnswer } from '../account/schema';
import { statementAnswer, statementParams } from '../debt-statements/schema';
import { debtsAnswer } from '../debts/schema';

const signedIn = [
  'NOT_SIGNED_IN',
  'SESSION_EXPIRED',
  'PREMISES_NOT_CHOSEN',
  'SERVICE_UNAVAILABLE',
  'INTERNAL_ERROR',
] as const;
const withBody = [
  'MALFORMED_JSON',
  'UNSUPPORTED_MEDIA_TYPE',
  'BODY_TOO_LARGE',
  'INVALID_INPUT',
  'CROSS_SITE_REQUEST',
] as const;

/** Every operation of the API. */
export const operations: readonly Operation[] = [
  {
    method: 'post',
    path: '/session',
    id: 'openSession',
    summary: 'Opens a session for a premises with the CPF or CNPJ of somebody linked to it.',
    signedIn: false,
    body: sessionBody,
    answer: { status: 204, description: 'The session cookie is set.' },
    refusals: [...withBody, 'NOT_IDENTIFIED', 'TOO_MANY_ATTEMPTS', 'SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'],
  },
  {
    method: 'delete',
    path: '/session',
    id: 'endSession',
    summary: 'Ends the session.',
    signedIn: false,
    answer: { status: 204, description: 'The session is closed and the cookie removed.' },
    refusals: ['CROSS_SITE_REQUEST', 'SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'],
  },
  {
    method: 'get',
    path: '/account',
    id: 'getAccount',
    summary: 'The premises of the session and its customer.',
    signedIn: true,
    answer: { status: 200, description: 'The account.', schema: accountAnswer },
    refusals: signedIn,
  },
  {
    method: 'get',
    path: '/debts',
    id: 'listDebts',
    summary: 'All that is owed at the premises today.',
    signedIn: true,
    answer: { status: 200, description: 'The debts, with late charges.', schema: debtsAnswer },
    refusals: [...signedIn, 'INDEX_FACTOR_MISSING', 'RULE_NOT_COVERED'],
  },
  {
    method: 'post',
    path: '/debt-statements',
    id: 'issueDebtStatement',
    summary:
      'Issues a debt statement for chosen debts; the same choice on the same day gives the same statement.',
    signedIn: true,
    body: debtChoiceBody,
    answer: { status: 201, description: 'The statement.', schema: statementAnswer },
    refusals: [
      ...signedIn,
      ...withBody,
      'NOTHING_SELECTED',
      'DEBT_NOT_FOUND',
      'DEBTS_NOT_SELECTABLE',
      'CREDITS_EXCEED_DEBTS',
      'AMOUNT_OUT_OF_RANGE',
      'INDEX_FACTOR_MISSING',
      'RULE_NOT_COVERED',
    ],
  },
  {
    method: 'get',
    path: '/debt-statements/{id}',
    id: 'getDebtStatement',
    summary: 'A statement of the premises.',
    signedIn: true,
    params: statementParams,
    answer: { status: 200, description: 'The statement.', schema: statementAnswer },
    refusals: [...signedIn, 'DEBT_STATEMENT_NOT_FOUND', 'RESOURCE_NOT_FOUND'],
  },
  {
    method: 'get',
    path: '/debt-statements/{id}/pdf',
    id: 'getDebtStatementPdf',
    summary: 'The statement as a PDF to print and pay.',
    signedIn: true,
    params: statementParams,
    answer: { status: 200, description: 'The document.', mediaType: 'application/pdf' },
    refusals: [...signedIn, 'DEBT_STATEMENT_NOT_FOUND', 'DEBT_STATEMENT_NOT_PAYABLE', 'RESOURCE_NOT_FOUND'],
  },
];
