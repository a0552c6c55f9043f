import { beforeEach, describe, expect, it } from 'vitest';
import type { TaxId } from '@/lib/accounts';
import { database } from '@/lib/db/client';
import { termAt } from '@/lib/keeping';
import { civilDate } from '@/lib/kernel/civil-date';
import type { Asker, Followed, Protocol, RequestDetails } from '@/lib/requests';
import * as useCases from '@/lib/requests/use-cases';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { tenant } from '@/prisma/personas/tenant';
import { resetDatabase } from '../../support/database';
import { scopeOf, trace } from '../../support/persona';

beforeEach(() => resetDatabase('demonstration'));

const asOf = civilDate('2019-04-22');
const maria = scopeOf(mariaAparecida);
const beatriz = scopeOf(tenant);
const asMaria: Asker = { kind: 'ACCOUNT', scope: maria };
const asBeatriz: Asker = { kind: 'ACCOUNT', scope: beatriz };
const anybody: Asker = { kind: 'PUBLIC' };

const details: RequestDetails = {
  requesterName: 'CLIENTE 19420501',
  phone: '81123456789',
  email: 'cliente@example.org',
  referencePoint: 'PRÓXIMO DA ESTÁTUA DE NAPOLEÃO BONAPARTE.',
  notes: 'VAZAMENTO ESTÁ CAUSANDO TRANSTORNO, RUA ALAGADA.',
  position: { latitude: '-10.733333', longitude: '-37.500000' },
  place: '',
  taxId: null,
  accountNumber: null,
};
const photo = { name: 'rua.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) };

async function good<T>(
  result: Promise<{ ok: true; value: T } | { ok: false; error: { code: string } }>,
): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.error.code);
  return settled.value;
}

const draft = (asker: Asker, specification = 'vazamento-na-rua', clientAddress = trace.clientAddress) =>
  good(useCases.startDraft(asker, { specification, details, asOf, trace: { ...trace, clientAddress } }));
const send = (asker: Asker, id: string) => useCases.submitDraft(asker, id, { requestedOn: asOf, trace });
const make = (asker: Asker, specification = 'vazamento-na-rua') =>
  useCases.makeRequest(asker, { specification, details, requestedOn: asOf, trace });

it('the manual’s three requests of 464726.2 are listed, newest first', async () => {
  const list = await useCases.listRequests(maria);
  expect(
    list.map((one) => [one.number, one.specificationName, one.requestedOn, one.closedOn, one.closingReason]),
  ).toEqual([
    [92149349, 'IMOVEL SEM HIDROMETRO INSTALADO', '2019-02-28', null, null],
    [92104200, 'SUPRESSAO', '2019-02-18', '2019-02-27', 'SERVICE_DONE'],
    [24213466, 'PARCELAMENTO DE DEBITO', '2017-01-19', '2017-01-19', 'WRITTEN_OFF'],
  ]);
});

it('the manual’s leak of 22/04/2019 is expected on 23/04/2019, keeps its photo, and is told by e-mail', async () => {
  const id = await draft(asMaria);
  await good(useCases.attachToDraft(asMaria, id, [photo]));
  const { request, isNew } = await good(send(asMaria, id));
  expect({ isNew, expected: request.expectedOn }).toEqual({ isNew: true, expected: '2019-04-23' });
  expect(request.protocol).toMatch(/^20191\d{9}$/);
  const shown = await good(useCases.getRequest(maria, request.id));
  expect(shown.details).toEqual({ ...details, taxId: mariaAparecida.customer.taxId });
  const [kept] = shown.attachments;
  const file = await good(useCases.getAttachment(maria, { requestId: id, id: kept?.id ?? '' }));
  expect([...file.bytes]).toEqual([...photo.bytes]);
  const [mail] = await database().outgoingMail.findMany();
  expect(mail).toMatchObject({
    recipient: details.email,
    subject: `Solicitação ${request.protocol}: recebida`,
  });
  for (const secret of [details.requesterName, details.notes, '4647262', '11144477735', 'NAPOLEÃO']) {
    expect(`${mail?.text}${mail?.html}`).not.toContain(secret);
  }
});

describe('the same thing is not asked for twice', () => {
  it('a pending request of the same specification is given in place of a second one', async () => {
    const made = await good(make(asMaria, 'imovel-sem-hidrometro'));
    expect(made).toMatchObject({ isNew: false, request: { number: 92149349 } });
    expect(await useCases.findOpenRequest(asMaria, 'imovel-sem-hidrometro')).toMatchObject({
      number: 92149349,
    });
  });

  it('a closed one does not stand in the way', async () => {
    expect((await good(make(asMaria, 'corte-a-pedido'))).isNew).toBe(true);
  });

  it('two clicks on one draft make one request and one message', async () => {
    const id = await draft(asMaria);
    const [first, second] = await Promise.all([good(send(asMaria, id)), good(send(asMaria, id))]);
    expect(second.request.protocol).toBe(first.request.protocol);
    expect(await database().outgoingMail.count()).toBe(1);
  });

  it('two drafts sent at once leave one request, and the other’s files go', async () => {
    const ids = [await draft(asMaria), await draft(asMaria)];
    for (const id of ids) await good(useCases.attachToDraft(asMaria, id, [photo]));
    const made = await Promise.all(ids.map((id) => good(send(asMaria, id))));
    expect(made.map(({ isNew }) => isNew).sort()).toEqual([false, true]);
    expect(await database().requestAttachment.count()).toBe(1);
    expect(await database().requestDraft.count()).toBe(0);
  });
});

it('nobody reaches what is another’s', async () => {
  const id = await draft(asMaria);
  await good(useCases.attachToDraft(asMaria, id, [photo]));
  for (const stranger of [asBeatriz, anybody]) {
    expect(await useCases.getDraft(stranger, id, asOf)).toBeNull();
    expect(await useCases.rewriteDraft(stranger, id, details)).toMatchObject({
      error: { code: 'DRAFT_NOT_FOUND' },
    });
    expect(await useCases.attachToDraft(stranger, id, [photo])).toMatchObject({
      error: { code: 'DRAFT_NOT_FOUND' },
    });
    expect(await send(stranger, id)).toMatchObject({ error: { code: 'DRAFT_NOT_FOUND' } });
  }
  await good(send(asMaria, id));
  const [file] = (await good(useCases.getRequest(maria, id))).attachments;
  expect(await useCases.getRequest(beatriz, id)).toMatchObject({ error: { code: 'REQUEST_NOT_FOUND' } });
  expect(await useCases.attachToRequest(beatriz, id, [photo])).toMatchObject({
    error: { code: 'REQUEST_NOT_FOUND' },
  });
  const which = { requestId: id, id: file?.id ?? '' };
  expect(await useCases.getAttachment(beatriz, which)).toMatchObject({
    error: { code: 'ATTACHMENT_NOT_FOUND' },
  });
  expect(await useCases.getOpenReceipt(id)).toBeNull();
});

it('six files sent one by one at once: five are kept', async () => {
  const id = await draft(asMaria);
  const tries = Array.from({ length: 6 }, () => useCases.attachToDraft(asMaria, id, [photo]));
  const taken = (await Promise.all(tries)).filter(({ ok }) => ok);
  expect(taken).toHaveLength(5);
  expect(await database().requestAttachment.count()).toBe(5);
});

it('without a matrícula a leak gets a receipt by its address; the sixth of an hour must wait', async () => {
  const made = await good(make(anybody));
  expect(await useCases.getOpenReceipt(made.request.id)).toEqual(made.request);
  for (let count = 2; count <= 5; count += 1) await good(make(anybody));
  expect(await make(anybody)).toMatchObject({ error: { code: 'TOO_MANY_REQUESTS' } });
  expect(await make(anybody, 'troca-do-lacre')).toMatchObject({ error: { code: 'SPECIFICATION_NOT_FOUND' } });
});

describe('following by protocol and CPF', () => {
  const protocol = '20191092149349' as Protocol;
  const own = '11144477735' as TaxId;
  const serviceOf = (found: Followed) => {
    if (found.kind !== 'SERVICE') throw new Error('Not a request for a service');
    return found.request;
  };
  const ask = (question: object, clientAddress = trace.clientAddress) =>
    useCases.lookUpRequest({ protocol, taxId: own, trace: { ...trace, clientAddress }, ...question });

  it('shows what happened, without a word of a person', async () => {
    const { lookupId, found } = await good(ask({}));
    expect(await useCases.getLookedUp(lookupId)).toEqual(found);
    expect(Object.keys(serviceOf(found))).not.toContain('details');
    const blocked = { protocol: '20191092149901' as Protocol, taxId: tenant.customer.taxId as TaxId };
    expect(serviceOf((await good(ask(blocked))).found).events.map(({ kind, note }) => [kind, note])).toEqual([
      ['OPENED', ''],
      ['ADVANCED', ''],
      ['BLOCKED', ''],
    ]);
  });

  it('an unknown protocol and somebody else’s get one answer', async () => {
    const unknown = await ask({ protocol: '20191999999999' as Protocol });
    expect(await ask({ taxId: tenant.customer.taxId as TaxId })).toEqual(unknown);
    expect(unknown).toEqual({ ok: false, error: { code: 'REQUEST_NOT_IDENTIFIED' } });
  });

  it('after ten wrong tries an address waits, even with the right answer; another need not', async () => {
    for (let count = 0; count < 10; count += 1)
      await ask({ protocol: `2019199999${1000 + count}` as Protocol });
    expect(await ask({})).toMatchObject({ error: { code: 'TOO_MANY_ATTEMPTS' } });
    expect((await ask({}, '198.51.100.9')).ok).toBe(true);
  });

  it('says the true wait: until the first of the ten is an hour old', async () => {
    for (let count = 0; count < 10; count += 1) await ask({ taxId: '52998224725' as TaxId });
    await database().$executeRaw`
      UPDATE request_lookup SET at = at - interval '50 minutes'
      WHERE id = (SELECT id FROM request_lookup ORDER BY at LIMIT 1)`;
    const refused = await ask({});
    if (refused.ok || refused.error.code !== 'TOO_MANY_ATTEMPTS') throw new Error('Not refused');
    expect(refused.error.retryAfterSeconds).toBeGreaterThan(540);
    expect(refused.error.retryAfterSeconds).toBeLessThanOrEqual(600);
    await database().$executeRaw`UPDATE request_lookup SET at = at - interval '10 minutes'`;
    expect((await ask({})).ok).toBe(true);
  });

  it('after half an hour the answer is shown no more', async () => {
    const { lookupId } = await good(ask({}));
    await database().$executeRaw`UPDATE request_lookup SET at = at - interval '31 minutes'`;
    expect(await useCases.getLookedUp(lookupId)).toBeNull();
  });
});

describe('each step is written, told once, and taken by one', () => {
  const actor = { kind: 'SYSTEM', id: null } as const;

  it('two who close it at once: one does', async () => {
    const { request } = await good(make(asMaria));
    const step = { kind: 'CLOSED', reason: 'SERVICE_DONE', on: asOf, note: 'Conserto feito.' } as const;
    const order = { requestId: request.id, version: 1, step, asOf, actor, trace };
    const tries = await Promise.all([useCases.advanceRequest(order), useCases.advanceRequest(order)]);
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    const closed = await good(useCases.getRequest(maria, request.id));
    expect(closed).toMatchObject({ status: 'CLOSED', closedOn: asOf, closingReason: 'SERVICE_DONE' });
    expect(closed.events.map(({ kind }) => kind)).toEqual(['OPENED', 'CLOSED']);
    const subjects = (await database().outgoingMail.findMany()).map(({ subject }) => subject.split(': ')[1]);
    expect(subjects.sort()).toEqual(['encerrada', 'recebida']);
    expect(await useCases.attachToRequest(maria, request.id, [photo])).toMatchObject({
      error: { code: 'REQUEST_CLOSED' },
    });
  });

  it.each([
    ['a step rewritten', `UPDATE request_event SET note = 'x'`, /UPDATE of request_event is refused/],
    [
      'a request closed without a reason',
      `UPDATE service_request SET status = 'CLOSED'`,
      /closed_with_day_and_reason/,
    ],
    ['half a position', 'UPDATE service_request SET latitude = 1', /position_whole/],
  ])('the database refuses %s', async (_, statement, constraint) => {
    await expect(database().$executeRawUnsafe(statement)).rejects.toThrow(constraint);
  });
});

it('drafts of more than a day are forgotten, with their files', async () => {
  const id = await draft(asMaria);
  await good(useCases.attachToDraft(asMaria, id, [photo]));
  const [forget] = useCases.requestForgetting.REQUEST_DRAFT;
  const kept = { term: termAt('REQUEST_DRAFT', asOf), asOf };
  expect(await forget?.(kept)).toBe(0);
  await database().$executeRaw`UPDATE request_draft SET created_at = created_at - interval '25 hours'`;
  expect(await forget?.(kept)).toBe(1);
  expect(await database().requestAttachment.count()).toBe(0);
});
