import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { civilDate } from '@/lib/kernel/civil-date';
import * as useCases from '@/lib/requests/use-cases';
import { sewerLapsing } from '@/prisma/personas/tariff-customers';
import { resetDatabase } from '../../support/database';
import { scopeOf } from '../../support/persona';
import { system } from '../../support/staff';
import { courseOf, details, good, idOf, letters, makeSewer, now } from './tariff-course';

beforeEach(() => resetDatabase('demonstration'));

describe('six months without an inspection', () => {
  const id = idOf(sewerLapsing);

  it.each([
    ['2019-05-12', 0],
    ['2019-05-13', 0],
    ['2019-05-14', 1],
  ])('on %s so many are extinct: %i', async (on, count) => {
    expect(await useCases.endLapsedRequests(system, civilDate(on))).toBe(count);
  });

  it('ends once, though the job runs twice and by two at once, and is told', async () => {
    await database().serviceRequest.update({ where: { id }, data: { email: details.email } });
    const day = civilDate('2019-05-14');
    const ended = await Promise.all([
      useCases.endLapsedRequests(system, day),
      useCases.endLapsedRequests(system, day),
    ]);
    expect([...ended, await useCases.endLapsedRequests(system, day)].toSorted()).toEqual([0, 0, 1]);
    const { request, kinds } = await courseOf(sewerLapsing, id);
    expect(request).toMatchObject({ status: 'CLOSED', closingReason: 'TIME_LAPSED', closedOn: day });
    expect(kinds).toEqual(['OPENED', 'WARNED', 'EXTINGUISHED']);
    expect(await letters()).toEqual(['extinta']);
  });

  it.each([
    ['2019-09-21', 0],
    ['2019-09-22', 1],
    ['2019-09-23', 1],
  ])('a request of 22/04/2019 is warned from thirty days before its end: %s, %i', async (on, count) => {
    await good(makeSewer());
    await useCases.endLapsedRequests(system, civilDate(on));
    expect(await useCases.warnOfLapse(system, civilDate(on))).toBe(count);
    expect(await useCases.warnOfLapse(system, civilDate(on))).toBe(0);
  });

  it('who asks for the inspection at the last moment, while the job runs, keeps the request or loses it, never both', async () => {
    const scope = scopeOf(sewerLapsing);
    const [asked, ended] = await Promise.all([
      useCases.askInspection(scope, id, now),
      useCases.endLapsedRequests(system, civilDate('2019-05-14')),
    ]);
    expect(asked.ok).toBe(ended === 0);
    const { kinds } = await courseOf(sewerLapsing, id);
    expect(kinds.at(-1)).toBe(asked.ok ? 'INSPECTION_ASKED' : 'EXTINGUISHED');
  });
});
