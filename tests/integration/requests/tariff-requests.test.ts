import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import * as useCases from '@/lib/requests/use-cases';
import { noDebts } from '@/prisma/personas/no-debts';
import { reconnectionUnderWay, sewerLapsing, sewerRefused } from '@/prisma/personas/tariff-customers';
import { waterCut } from '@/prisma/personas/water-cut';
import { resetDatabase } from '../../support/database';
import { trace } from '../../support/persona';
import {
  advance,
  anybody,
  asAntonia,
  asOf,
  asRosa,
  courseOf,
  cutWaterOf,
  details,
  good,
  idOf,
  make,
  reconnection,
  rosa,
} from './tariff-course';

beforeEach(() => resetDatabase('demonstration'));

describe('a reconnection', () => {
  it('is not for premises whose water is on', async () => {
    expect(await make(asRosa, 'religacao', { answers: reconnection(3) })).toMatchObject({
      error: { code: 'WATER_NOT_CUT' },
    });
  });

  it('names the debts that stand in the way, and goes through when they are settled', async () => {
    const refused = await make(asAntonia, 'religacao', { answers: reconnection(3) });
    expect(refused).toMatchObject({ error: { code: 'DEBTS_TO_SETTLE', debts: [{}, {}, {}] } });
    await database().bill.updateMany({
      where: { customerId: waterCut.customer.id },
      data: { status: 'IN_INSTALLMENTS', settledOn: new Date('2019-04-22') },
    });
    expect(await make(asAntonia, 'religacao', { answers: reconnection(3) })).toMatchObject({ ok: true });
  });

  it('is refused when a bill falls due between the check and the sending', async () => {
    await cutWaterOf(rosa);
    const draft = await good(
      useCases.startDraft(asRosa, {
        specification: 'religacao',
        details,
        answers: reconnection(3),
        asOf,
        trace,
      }),
    );
    expect((await useCases.getDraft(asRosa, draft, asOf))?.terms).toMatchObject({ ok: true });
    await database().bill.updateMany({
      where: { customerId: noDebts.customer.id, referenceMonth: '2018-12' },
      data: { status: 'OPEN', settledOn: null },
    });
    const sent = await useCases.submitDraft(asRosa, draft, { requestedOn: asOf, time: '10:01', trace });
    expect(sent).toMatchObject({ error: { code: 'DEBTS_TO_SETTLE', debts: [{}] } });
    expect(await useCases.getDraft(asRosa, draft, asOf)).not.toBeNull();
  });

  it.each([
    [14, ['OPENED'], '2019-04-24T10:00'],
    [15, ['OPENED', 'INSPECTION_ASKED'], null],
    [16, ['OPENED', 'INSPECTION_ASKED'], null],
  ])(
    '%i days after the cut: 48 hours from the request, or from the approved inspection',
    async (days, kinds, due) => {
      await cutWaterOf(rosa);
      const { request } = await good(make(asRosa, 'religacao', { answers: reconnection(days) }));
      const made = await courseOf('ROSA', request.id);
      expect(made.kinds).toEqual(kinds);
      expect(made.course.deadlines[0]?.dueAt).toBe(due);
      expect(made.course.terms.answer.total).toBe(3719);
    },
  );

  it('runs 48 hours from the minute its inspection is approved, and is not done before', async () => {
    const id = idOf(reconnectionUnderWay);
    const done = { kind: 'CLOSED', reason: 'SERVICE_DONE', on: asOf, note: '' } as const;
    expect(await advance(id, done)).toMatchObject({ error: { code: 'INSPECTION_NOT_APPROVED' } });
    await good(advance(id, { kind: 'INSPECTION_APPROVED', on: asOf, time: '15:30', note: '' }));
    const { course, request } = await courseOf(reconnectionUnderWay, id);
    expect(course.deadlines.map(({ dueAt }) => dueAt)).toEqual(['2019-04-24T15:30']);
    expect(request.expectedOn).toBe('2019-04-24');
    expect(await advance(id, done)).toMatchObject({ ok: true });
  });

  it('without a matrícula is taken, and says nothing of the premises', async () => {
    const made = await good(make(anybody, 'religacao', { answers: reconnection(3) }));
    expect(Object.keys(made.request)).not.toContain('terms');
    const kept = await database().requestTerms.findUniqueOrThrow({ where: { requestId: made.request.id } });
    expect(JSON.stringify(kept.terms)).toContain('DEBTS_UNKNOWN');
  });
});

describe('the database refuses', () => {
  const event = (kind: string, note = 'x') =>
    `INSERT INTO request_event (request_id, kind, "on", note)
     VALUES ('${idOf(sewerRefused)}', '${kind}', '2019-04-22', '${note}')`;
  it.each([
    ['a result of no inspection', event('INSPECTION_APPROVED'), /Inspection out of turn/],
    [
      'a refusal without instructions',
      event('INSPECTION_REFUSED', '').replace(idOf(sewerRefused), idOf(reconnectionUnderWay)),
      /refused_with_instructions/,
    ],
    [
      'a second warning',
      event('WARNED').replace(idOf(sewerRefused), idOf(sewerLapsing)),
      /one_of_each|request_id, kind|already exists/,
    ],
    [
      'an end before the request',
      `UPDATE service_request SET lapses_on = '2018-01-01' WHERE id = '${idOf(sewerLapsing)}'`,
      /lapses_after_made/,
    ],
  ])('%s', async (_, statement, constraint) => {
    await expect(database().$executeRawUnsafe(statement)).rejects.toThrow(constraint);
  });
});
