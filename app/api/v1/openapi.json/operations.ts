import { dischargeBody } from '@/lib/annual-discharge/schema';
import { sessionBody } from '@/lib/auth/schema';
import { debtChoiceBody } from '@/lib/debts/schema';
import { dueDateBody } from '@/lib/due-date/schema';
import type { Operation } from '@/lib/http/openapi';
import { pixNoticeBody } from '@/lib/pix-charge/schema';
import { verifyBody } from '@/lib/verification/schema';
import { accountAnswer } from '../account/schema';
import { dischargeAnswer, dischargeParams, dischargeYearsAnswer } from '../annual-discharges/schema';
import { billOperations } from '../bills/operations';
import { cardPaymentOperations } from '../card-payments/operations';
import { consumptionOperations } from '../consumption/operations';
import { statementAnswer, statementParams } from '../debt-statements/schema';
import { debtsAnswer } from '../debts/schema';
import { dueDateAnswer, dueDateChangeAnswer } from '../due-date/schema';
import { installmentOperations } from '../installment-simulations/operations';
import { ombudsmanOperations } from '../ombudsman/operations';
import { paymentOperations } from '../payments/operations';
import { receivedPixAnswer } from '../pix/webhook/schema';
import { privacyOperations } from '../privacy-requests/operations';
import { requestOperations } from '../requests/operations';
import { verifyAnswer } from '../verify/schema';
import { signedIn, withBody } from './usual-refusals';

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
  {
    method: 'post',
    path: '/verify',
    id: 'verify',
    summary: 'Whether the utility issued a line, a Pix or a document, and how it stands today. Names nobody.',
    signedIn: false,
    body: verifyBody,
    answer: { status: 200, description: 'The verdict.', schema: verifyAnswer },
    refusals: [...withBody, 'TOO_MANY_REQUESTS', 'SERVICE_UNAVAILABLE', 'INTERNAL_ERROR'],
  },
  ...installmentOperations,
  {
    method: 'post',
    path: '/pix/webhook',
    id: 'receivePix',
    summary: 'The payment provider tells of Pix that came in; each counts once by its end-to-end id.',
    signedIn: false,
    body: pixNoticeBody,
    answer: { status: 200, description: 'How many were new.', schema: receivedPixAnswer },
    refusals: [
      ...withBody,
      'RESOURCE_NOT_FOUND',
      'PIX_NOTICE_NOT_AUTHENTIC',
      'SERVICE_UNAVAILABLE',
      'INTERNAL_ERROR',
    ],
  },
  ...ombudsmanOperations,
  ...privacyOperations,
  ...paymentOperations,
  ...cardPaymentOperations,
  {
    method: 'get',
    path: '/annual-discharges',
    id: 'listDischargeYears',
    summary: 'The years a declaration may be asked for, with every reason against one.',
    signedIn: true,
    answer: { status: 200, description: 'The years, newest first.', schema: dischargeYearsAnswer },
    refusals: signedIn,
  },
  {
    method: 'post',
    path: '/annual-discharges',
    id: 'issueAnnualDischarge',
    summary: 'Declares a year settled; the same year gives the same declaration.',
    signedIn: true,
    body: dischargeBody,
    answer: { status: 201, description: 'The declaration.', schema: dischargeAnswer },
    refusals: [...signedIn, ...withBody, 'ANNUAL_DISCHARGE_REFUSED'],
  },
  {
    method: 'get',
    path: '/annual-discharges/{id}',
    id: 'getAnnualDischarge',
    summary: 'A declaration of the premises.',
    signedIn: true,
    params: dischargeParams,
    answer: { status: 200, description: 'The declaration.', schema: dischargeAnswer },
    refusals: [...signedIn, 'ANNUAL_DISCHARGE_NOT_FOUND', 'RESOURCE_NOT_FOUND'],
  },
  {
    method: 'get',
    path: '/annual-discharges/{id}/pdf',
    id: 'getAnnualDischargePdf',
    summary: 'The declaration as a PDF, the same bytes each time.',
    signedIn: true,
    params: dischargeParams,
    answer: { status: 200, description: 'The document.', mediaType: 'application/pdf' },
    refusals: [...signedIn, 'ANNUAL_DISCHARGE_NOT_FOUND', 'RESOURCE_NOT_FOUND'],
  },
  {
    method: 'get',
    path: '/due-date',
    id: 'getDueDate',
    summary: 'The due day, the days that may be chosen with their next due date, and the changes made.',
    signedIn: true,
    answer: { status: 200, description: 'The due day.', schema: dueDateAnswer },
    refusals: signedIn,
  },
  {
    method: 'post',
    path: '/due-date',
    id: 'changeDueDate',
    summary: 'Changes the due day of the bills not yet issued.',
    signedIn: true,
    body: dueDateBody,
    answer: { status: 201, description: 'The change.', schema: dueDateChangeAnswer },
    refusals: [
      ...signedIn,
      ...withBody,
      'DUE_DAY_NOT_OFFERED',
      'DUE_DAY_UNCHANGED',
      'DUE_DATE_CHANGED_RECENTLY',
    ],
  },
  ...consumptionOperations,
  ...billOperations,
  ...requestOperations,
];
