import { subjects } from '@/app/verificar/subjects';
import { parseAccountNumber, parseTaxId } from '@/lib/accounts';
import { identify } from '@/lib/auth/identify';
import { readJson } from '@/lib/http/body';
import { receivedForm } from '@/lib/http/files';
import { civilDate } from '@/lib/kernel/civil-date';
import type { CaseProtocol } from '@/lib/ombudsman';
import { lookUpCase } from '@/lib/ombudsman/use-cases';
import { checkNoticeSecret } from '@/lib/pix-charge/use-cases';
import { verify } from '@/lib/verification/use-cases';
import { formerOccupant } from '@/prisma/personas/former-occupant';
import { withoutTaxId } from '@/prisma/personas/without-tax-id';
import { trace } from '../../support/persona';
import { accepted, type Meeting, repeatedly } from './meetings';

const asOf = civilDate('2019-04-22');
const throughTheApi = { who: 'PROGRAM', where: 'tests/e2e/http/refusals.test.ts' } as const;

/** What a program posts. */
function body(text: string, type = 'application/json'): Request {
  return new Request('http://localhost', { method: 'POST', body: text, headers: { 'content-type': type } });
}

async function enter(accountNumber: string, taxId: string) {
  return identify({
    accountNumber: await accepted(Promise.resolve(parseAccountNumber(accountNumber))),
    taxId: await accepted(Promise.resolve(parseTaxId(taxId))),
    trace,
  });
}

const wrongCase = { protocol: '20192000000001' as CaseProtocol, accessCode: '222222222222', trace };

/** Refusals before any use case, and those of who comes in. */
export const boundaryMeetings = {
  INVALID_INPUT: throughTheApi,
  MALFORMED_JSON: { who: 'PROGRAM', meets: () => readJson(body('{')) },
  UNSUPPORTED_MEDIA_TYPE: { who: 'PROGRAM', meets: () => readJson(body('{}', 'text/plain')) },
  BODY_TOO_LARGE: { who: 'PROGRAM', meets: () => readJson(body('x'.repeat(70_000))) },
  MALFORMED_ADDRESS: { who: 'PROGRAM', where: 'tests/unit/server/refusal.test.ts' },
  TOO_MANY_UPLOADS: { who: 'VISITOR', where: 'tests/unit/server/refusal.test.ts' },
  MULTIPART_EXPECTED: {
    who: 'PROGRAM',
    meets: () => receivedForm(body('{}')),
  },
  NOT_SIGNED_IN: throughTheApi,
  SESSION_EXPIRED: { who: 'VISITOR', where: 'tests/e2e/http/sessions.test.ts' },
  PREMISES_NOT_CHOSEN: { who: 'VISITOR', where: 'tests/e2e/http/refusals.test.ts' },
  CROSS_SITE_REQUEST: { who: 'VISITOR', where: 'tests/e2e/http/refusals.test.ts' },
  RESOURCE_NOT_FOUND: throughTheApi,
  METHOD_NOT_ALLOWED: throughTheApi,
  SERVICE_UNAVAILABLE: { who: 'VISITOR', where: 'tests/e2e/own-portal/outage.test.ts' },
  INTERNAL_ERROR: { who: 'PROGRAM', where: 'tests/e2e/own-portal/outage.test.ts' },
  ACCOUNT_NUMBER_MISSING: { who: 'VISITOR', meets: async () => parseAccountNumber('') },
  ACCOUNT_NUMBER_MALFORMED: { who: 'VISITOR', meets: async () => parseAccountNumber('46-A') },
  ACCOUNT_NUMBER_CHECK_DIGIT: { who: 'VISITOR', meets: async () => parseAccountNumber('464726.3') },
  TAX_ID_MISSING: { who: 'VISITOR', meets: async () => parseTaxId('') },
  TAX_ID_MALFORMED: { who: 'VISITOR', meets: async () => parseTaxId('111.444') },
  TAX_ID_CHECK_DIGIT: { who: 'VISITOR', meets: async () => parseTaxId('111.444.777-36') },
  NOT_IDENTIFIED: {
    who: formerOccupant,
    meets: () => enter('310248.3', formerOccupant.customer.taxId ?? ''),
  },
  TOO_MANY_ATTEMPTS: {
    who: withoutTaxId,
    meets: () => repeatedly(5, () => enter('305507.8', '390.533.447-05')),
  },
  CASE_NOT_IDENTIFIED: { who: 'VISITOR', meets: () => lookUpCase(wrongCase) },
  TOO_MANY_REQUESTS: {
    who: 'VISITOR',
    meets: () => repeatedly(20, (count) => verify(`2222 2222 ${count}`, { asOf, trace, subjects })),
  },
  PIX_NOTICE_NOT_AUTHENTIC: {
    who: 'PROGRAM',
    meets: async () => checkNoticeSecret('', 'only-for-tests-only-for-tests-only-for-tests'),
  },
} as const satisfies Record<string, Meeting>;
