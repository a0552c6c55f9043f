import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { civilDate } from '@/lib/kernel/civil-date';
import { type CaseProtocol, caseState } from '@/lib/ombudsman';
import { answerCase, extendCase, listOpenCases, lookUpCase } from '@/lib/ombudsman/use-cases';
import { ombudsmanCases } from '@/prisma/personas/ombudsman-cases';
import { resetDatabase } from '../../support/database';
import { trace } from '../../support/persona';
import { staffOf } from '../../support/staff';
import { accepted } from '../demonstration/meetings';

const asOf = civilDate('2019-04-22');
const { answered, extended, overdue } = ombudsmanCases;
const ombudsman = staffOf('OMBUDSMAN');
const order = { asOf, trace } as const;

beforeAll(() => resetDatabase('demonstration'));

describe('the cases of the demonstration', () => {
  it.each([
    ['answered', answered, 'ANSWERED'],
    ['extended', extended, 'EXTENDED'],
    ['overdue', overdue, 'OVERDUE'],
  ])('one that is %s opens by its code', async (_, { protocol, accessCode, text }, state) => {
    const found = await lookUpCase({ protocol: protocol as CaseProtocol, accessCode, trace });
    if (!found.ok) throw new Error(found.error.code);
    expect(found.value.story.text).toBe(text);
    expect(caseState(found.value.story, asOf)).toBe(state);
  });

  it('that wait are worked in the order of their last days', async () => {
    expect((await accepted(listOpenCases(ombudsman))).map(({ protocol }) => protocol)).toEqual([
      overdue.protocol,
      extended.protocol,
    ]);
  });

  it.each([
    ['an answered one', answered, { code: 'CASE_ANSWERED' }],
    ['one extended before', extended, { code: 'CASE_EXTENDED_BEFORE', extendedOn: '2019-04-01' }],
    ['an overdue one', overdue, { code: 'CASE_OVERDUE', dueOn: '2019-04-17' }],
  ])('%s is given no more time', async (_, { id }, refusal) => {
    expect(await extendCase(ombudsman, { ...order, caseId: id, reason: 'Falta o laudo.' })).toEqual({
      ok: false,
      error: refusal,
    });
  });

  it('an answered one is not answered again, and no one without words', async () => {
    const again = answerCase(ombudsman, { ...order, caseId: answered.id, answer: 'De novo.' });
    expect(await again).toMatchObject({ error: { code: 'CASE_ANSWERED' } });
    const silent = answerCase(ombudsman, { ...order, caseId: overdue.id, answer: ' ' });
    expect(await silent).toMatchObject({ error: { code: 'REASON_MISSING' } });
  });

  it('a refusal changes nothing and tells nobody', async () => {
    expect(await database().outgoingMail.count({ where: { dedupeKey: { startsWith: 'ombudsman:' } } })).toBe(
      0,
    );
  });
});
