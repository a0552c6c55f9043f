import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { civilDate } from '@/lib/kernel/civil-date';
import { issueKey } from '@/lib/newsletter';
import { sendNewsletter } from '@/lib/newsletter/use-cases';
import { answerCase, extendCase, listOpenCases, readCaseIdentity } from '@/lib/ombudsman/use-cases';
import { answerPrivacyRequest, listPendingPrivacyRequests } from '@/lib/privacy/use-cases';
import type { RequestStep } from '@/lib/requests';
import { advanceRequest } from '@/lib/requests/use-cases';
import { type StaffAction, type StaffRole, type StaffScope, staffActions, staffRoles } from '@/lib/staff';
import { resetDatabase } from '../../support/database';
import { trace } from '../../support/persona';
import { staffOf } from '../../support/staff';

const asOf = civilDate('2019-04-22');
const nothing = '01900000-ffff-4000-8000-000000000000';
const order = { asOf, trace };
const onCase = { ...order, caseId: nothing };

const step = (scope: StaffScope, kind: 'ADVANCED' | 'CLOSED' | 'AUTHORITY_APPROVED', requestId = nothing) => {
  const taken = kind === 'CLOSED' ? { kind, reason: 'WITHDRAWN' as const } : { kind };
  const told: RequestStep = { ...taken, on: asOf, note: '' };
  return advanceRequest(scope, { ...order, requestId, version: 1, step: told });
};

const news = {
  key: issueKey('2019-05'),
  subject: 'Novidades',
  heading: 'Novidades',
  paragraphs: [],
  link: { label: 'Ver', url: 'https://portal.example.org/' },
};

type Outcome = { readonly ok: boolean; readonly error?: { readonly code: string } };

/** What each right lets a person do, and who has it: written down a second time, so that a slip in the table shows. */
const rights: Record<
  StaffAction,
  { readonly who: readonly StaffRole[]; act(scope: StaffScope): Promise<Outcome> }
> = {
  LIST_OMBUDSMAN_CASES: { who: ['OMBUDSMAN', 'AUDITOR'], act: listOpenCases },
  READ_CASE_IDENTITY: { who: ['OMBUDSMAN'], act: (scope) => readCaseIdentity(scope, onCase) },
  EXTEND_CASE: { who: ['OMBUDSMAN'], act: (scope) => extendCase(scope, { ...onCase, reason: 'x' }) },
  ANSWER_CASE: { who: ['OMBUDSMAN'], act: (scope) => answerCase(scope, { ...onCase, answer: 'x' }) },
  LIST_PRIVACY_REQUESTS: { who: ['DATA_PROTECTION_OFFICER', 'AUDITOR'], act: listPendingPrivacyRequests },
  ANSWER_PRIVACY_REQUEST: {
    who: ['DATA_PROTECTION_OFFICER'],
    act: (scope) => answerPrivacyRequest(scope, { ...order, requestId: nothing, answer: 'x' }),
  },
  ADVANCE_REQUEST: {
    who: ['ATTENDANT', 'SERVICE_MANAGER', 'COMMERCIAL_DIRECTOR'],
    act: (scope) => step(scope, 'ADVANCED'),
  },
  CLOSE_REQUEST: {
    who: ['ATTENDANT', 'SERVICE_MANAGER', 'COMMERCIAL_DIRECTOR'],
    act: (scope) => step(scope, 'CLOSED'),
  },
  DECIDE_WRITTEN_REQUEST: {
    who: ['CHIEF_EXECUTIVE'],
    act: (scope) => step(scope, 'AUTHORITY_APPROVED'),
  },
  SEND_NEWS: {
    who: ['COMMERCIAL_DIRECTOR', 'CHIEF_EXECUTIVE'],
    act: (scope) => sendNewsletter(scope, news),
  },
};

beforeAll(() => resetDatabase('demonstration'));

const roles = Object.keys(staffRoles) as StaffRole[];
const actions = Object.keys(staffActions) as StaffAction[];
const pairs = actions.flatMap((action) => roles.map((role) => [role, action] as const));
const trailLength = () => database().auditEvent.count();

describe('a role and what it may do', () => {
  it.each(pairs)('%s, %s', async (role, action) => {
    const { who, act } = rights[action];
    const before = await trailLength();
    const outcome = await act(staffOf(role));
    const refusal = { ok: false, error: { code: 'RIGHT_MISSING', role, action } };
    if (who.includes(role)) return expect(outcome).not.toEqual(refusal);
    expect(outcome).toEqual(refusal);
    expect(await trailLength()).toBe(before);
  });
});

describe('a request belongs to the units that answer for its locality', () => {
  const unit = (...localityIds: number[]) => [{ code: 'UNIT', localityIds }];
  const openRequest = async () => {
    const { id, version } = await database().serviceRequest.findFirstOrThrow({
      where: { status: 'PENDING', premises: { localityId: 425 } },
    });
    return { id, version };
  };

  it.each([
    ['no unit', [], 'OUTSIDE_UNITS'],
    ['the unit of another locality', unit(424, 426), 'OUTSIDE_UNITS'],
    ['its unit', unit(1, 425), null],
    ['everywhere', 'ALL' as const, null],
  ])('%s', async (_, units, code) => {
    const { id, version } = await openRequest();
    const told: RequestStep = { kind: 'ADVANCED', on: asOf, note: '' };
    const taken = await advanceRequest(staffOf('ATTENDANT', units), {
      ...order,
      requestId: id,
      version,
      step: told,
    });
    expect(taken.ok ? null : taken.error.code).toBe(code);
  });

  it('and whoever took a step stands in the trail', async () => {
    const { id, version } = await openRequest();
    const scope = staffOf('ATTENDANT');
    const told: RequestStep = { kind: 'ADVANCED', on: asOf, note: '' };
    await advanceRequest(scope, { ...order, requestId: id, version, step: told });
    const event = await database().auditEvent.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(event).toMatchObject({ actorKind: 'STAFF', actorId: scope.staffId, subjectId: id });
  });
});
