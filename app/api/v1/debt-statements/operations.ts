import { debtChoiceBody } from '@/lib/debts/schema';
import type { Operation } from '@/lib/http/openapi';
import { signedIn, withBody } from '../openapi.json/usual-refusals';
import { statementAnswer, statementParams } from './schema';

/** What the API does with debt statements. */
export const statementOperations: readonly Operation[] = [
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
