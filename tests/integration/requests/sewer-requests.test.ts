import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { civilDate } from '@/lib/kernel/civil-date';
import * as useCases from '@/lib/requests/use-cases';
import { sewerExtinguished, sewerRefused } from '@/prisma/personas/tariff-customers';
import { resetDatabase } from '../../support/database';
import { scopeOf } from '../../support/persona';
import { system } from '../../support/staff';
import {
  advance,
  answers,
  asBeatriz,
  asOf,
  asRosa,
  courseOf,
  good,
  idOf,
  letters,
  make,
  makeSewer,
  now,
  rosa,
  sewer,
} from './tariff-course';

beforeEach(() => resetDatabase('demonstration'));

describe('a sewer connection', () => {
  it('needs every document, attached or brought to an office', async () => {
    expect(await makeSewer({ documentsAtCounter: false })).toMatchObject({
      error: {
        code: 'DOCUMENTS_MISSING',
        titles: ['CPF do proprietário', 'RG do proprietário', 'IPTU do imóvel'],
      },
    });
    const papers = ['cpf', 'rg', 'iptu'].map((name) => ({ document: `ligacao-de-esgoto.documento.${name}` }));
    expect(await makeSewer({ documentsAtCounter: false, files: papers })).toMatchObject({ ok: true });
  });

  it('keeps the price of its day, which nobody rewrites', async () => {
    const { request } = await good(makeSewer());
    const { course } = await courseOf('ROSA', request.id);
    expect(course.terms.answer.lines.map(({ amount, source }) => [amount, source.item])).toEqual([
      [29560, expect.any(String)],
    ]);
    await expect(database().$executeRaw`UPDATE request_terms SET total_cents = 1`).rejects.toThrow(
      /UPDATE of request_terms is refused/,
    );
  });

  it('is inspected, refused with instructions, inspected again, approved and done, each told once', async () => {
    const { request } = await good(makeSewer());
    const { id } = request;
    expect(request.expectedOn).toBeNull();
    expect((await good(useCases.askInspection(rosa, id, now))).isNew).toBe(true);
    expect((await courseOf('ROSA', id)).request).toMatchObject({ lapsesOn: null, expectedOn: '2019-04-29' });
    const refuse = { kind: 'INSPECTION_REFUSED', on: asOf, note: '' } as const;
    expect(await advance(id, refuse)).toMatchObject({ error: { code: 'INSTRUCTIONS_MISSING' } });
    await good(advance(id, { ...refuse, note: 'Ponha a tampa na caixa.' }));
    expect((await courseOf('ROSA', id)).request.status).toBe('BLOCKED');
    await good(useCases.askInspection(rosa, id, now));
    await good(advance(id, { kind: 'INSPECTION_APPROVED', on: asOf, time: '11:00', note: '' }));
    expect((await courseOf('ROSA', id)).request.expectedOn).toBe('2019-05-22');
    await good(advance(id, { kind: 'CLOSED', reason: 'SERVICE_DONE', on: asOf, note: '' }));
    expect(await letters()).toEqual([
      'recebida',
      'vistoria pedida',
      'vistoria recusada',
      'vistoria pedida',
      'vistoria aprovada',
      'encerrada',
    ]);
  });

  it('of more than 100 mm waits for the chief executive, with the letter attached', async () => {
    const large = { answers: sewer(150) };
    expect(await makeSewer(large)).toMatchObject({
      error: { code: 'WRITTEN_REQUEST_MISSING', aboveMm: 100 },
    });
    const letter = [{ document: 'carta-ao-diretor-presidente' }];
    const { request } = await good(makeSewer({ ...large, files: letter }));
    expect(request.status).toBe('BLOCKED');
    expect(await useCases.askInspection(rosa, request.id, now)).toMatchObject({
      error: { code: 'AUTHORITY_PENDING' },
    });
    expect(await useCases.endLapsedRequests(system, civilDate('2020-12-31'))).toBe(1);
    await good(advance(request.id, { kind: 'AUTHORITY_APPROVED', on: asOf, note: '' }));
    expect((await courseOf('ROSA', request.id)).request).toMatchObject({
      status: 'PENDING',
      lapsesOn: '2019-10-22',
    });
  });

  it('two clicks ask for one inspection', async () => {
    const id = idOf(sewerRefused);
    const scope = scopeOf(sewerRefused);
    const asked = await Promise.all([
      good(useCases.askInspection(scope, id, now)),
      good(useCases.askInspection(scope, id, now)),
    ]);
    expect(asked.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
    expect(
      (await courseOf(sewerRefused, id)).kinds.filter((kind) => kind === 'INSPECTION_ASKED'),
    ).toHaveLength(2);
  });

  it("nobody asks for the inspection of another's request, nor reads its terms", async () => {
    for (const asker of [asBeatriz, asRosa]) {
      if (asker.kind !== 'ACCOUNT') throw new Error('Signed in');
      expect(await useCases.askInspection(asker.scope, idOf(sewerRefused), now)).toMatchObject({
        error: { code: 'REQUEST_NOT_FOUND' },
      });
      expect(await useCases.getRequest(asker.scope, idOf(sewerRefused))).toMatchObject({ ok: false });
    }
  });

  it('asked for when nothing is inspected, or after the end, is refused', async () => {
    const { request } = await good(make(asRosa, 'troca-do-lacre', { answers: answers('lacre-violado') }));
    expect(await useCases.askInspection(rosa, request.id, now)).toMatchObject({
      error: { code: 'INSPECTION_NOT_NEEDED' },
    });
    const ended = useCases.askInspection(scopeOf(sewerExtinguished), idOf(sewerExtinguished), now);
    expect(await ended).toMatchObject({ error: { code: 'REQUEST_CLOSED' } });
  });
});
