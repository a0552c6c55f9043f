import { beforeEach, describe, expect, it } from 'vitest';
import type { TaxId } from '@/lib/accounts';
import { database } from '@/lib/db/client';
import { civilDate } from '@/lib/kernel/civil-date';
import {
  exportMyData,
  getMyData,
  getPrivacyReceipt,
  listPrivacyRequests,
  myDataDocument,
  requestPrivacy,
  requestPrivacyOpenly,
} from '@/lib/privacy/use-cases';
import { personas } from '@/prisma/personas';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { newOccupant } from '@/prisma/personas/new-occupant';
import { sewerRefused } from '@/prisma/personas/tariff-customers';
import { resetDatabase } from '../../support/database';
import { readPdf } from '../../support/pdf';
import { scopeOf, trace } from '../../support/persona';

const asOf = civilDate('2019-04-22');
const maria = scopeOf(mariaAparecida);
const asked = { requestedOn: asOf, trace };
const requester = { name: 'FULANA', taxId: '52998224725' as TaxId };

beforeEach(() => resetDatabase('demonstration'));

describe('one’s own data', () => {
  it('of every persona hold their bills and those of nobody else, also where another one lived before', async () => {
    for (const persona of personas.filter(({ links }) => links.length > 0)) {
      const { customerId } = scopeOf(persona);
      const { name, bills } = await getMyData(scopeOf(persona), asOf);
      const own = await database().bill.count({ where: { customerId } });
      expect([name, bills.length]).toEqual([persona.customer.name, own]);
    }
  });

  it('tell a premises with its days, and readings of these days alone', async () => {
    for (const persona of personas.filter(({ links }) => links.length > 0)) {
      const { premises, readings } = await getMyData(scopeOf(persona), asOf);
      const outside = readings.filter(
        ({ accountNumber, readOn }) =>
          !premises.some(
            (own) =>
              own.accountNumber === accountNumber &&
              own.since <= readOn &&
              (own.until === null || readOn <= own.until),
          ),
      );
      expect(outside).toEqual([]);
    }
  });

  it('taken along leave a note on the trail, which is part of them the next time', async () => {
    await exportMyData(maria, { asOf, trace });
    const { accesses } = await getMyData(maria, asOf);
    expect(accesses.at(-1)).toMatchObject({
      action: 'PERSONAL_DATA_EXPORTED',
      clientAddress: trace.clientAddress,
    });
  });

  it('come as a tagged PDF with the whole CPF, in a title that names nobody', async () => {
    const { pages, tagged, title, untagged } = await readPdf(await myDataDocument(maria, { asOf, trace }));
    expect({ tagged, title, untagged }).toEqual({
      tagged: true,
      title: 'Meus dados pessoais – 22/04/2019',
      untagged: [],
    });
    expect(pages.join(' ')).toContain(mariaAparecida.customer.name);
  });
});

describe('what belongs to one’s own requests', () => {
  const details = { kind: 'ACCESS', notes: 'Quero tudo.', email: 'maria@example.org' } as const;

  it('are the letters about them, and not those about anybody else’s', async () => {
    const { protocol } = (await requestPrivacy(maria, details, asked)).request;
    await requestPrivacyOpenly({ ...details, email: 'fulana@example.com' }, { ...asked, requester });
    await database()
      .$executeRaw`UPDATE outgoing_mail SET status = 'REFUSED' WHERE recipient = 'maria@example.org'`;
    const { letters, requests } = await getMyData(maria, asOf);
    const subject = `Pedido sobre dados pessoais ${protocol}: recebido`;
    expect(letters).toEqual([{ subject, on: new Date().toISOString().slice(0, 10), status: 'REFUSED' }]);
    expect(requests.at(-1)).toMatchObject({ protocol, contact: details.email, notes: details.notes });
  });

  it('are the requests to put their CPF on file, without what was told in them', async () => {
    const { registrations } = await getMyData(scopeOf(newOccupant), asOf);
    expect(registrations).toEqual([
      { protocol: '20181090000002', accountNumber: '3102483', requestedOn: '2018-11-05', status: 'ACCEPTED' },
    ]);
  });

  it('are the prices of the day of their requests, and nobody else’s', async () => {
    const { serviceTerms } = await getMyData(scopeOf(sewerRefused), asOf);
    const kept = await database().serviceRequest.findFirstOrThrow({
      where: { customerId: sewerRefused.customer.id, terms: { isNot: null } },
    });
    const { protocol, requestedOn } = kept;
    const on = requestedOn.toISOString().slice(0, 10);
    expect(serviceTerms).toEqual([{ protocol, service: 'Ligação de esgoto', on, total: 29560 }]);
    expect((await getMyData(maria, asOf)).serviceTerms).toEqual([]);
    const paper = await readPdf(await myDataDocument(scopeOf(sewerRefused), { asOf, trace }));
    const text = paper.pages.join(' ');
    for (const words of ['Preço do dia dos serviços que você pediu', protocol, '295,60'])
      expect(text).toContain(words);
  });

  it('are the steps, the files, what was not sent and the sessions of one, and nothing of another’s', async () => {
    const { customerId, premisesId } = maria;
    const request = await database().serviceRequest.findFirstOrThrow({ where: { customerId } });
    const draft = { premisesId, customerId, specificationCode: 'vazamento', details: { notes: 'Vaza.' } };
    const { id: draftId } = await database().requestDraft.create({ data: draft });
    const file = { mediaType: 'image/png', bytes: new Uint8Array([1]), size: 1, position: 1 };
    await database().requestAttachment.create({ data: { ...file, draftId, name: 'rascunho.png' } });
    await database().requestAttachment.create({ data: { ...file, requestId: request.id, name: 'foto.png' } });
    await database().portalSession.create({ data: { customerId, premisesId } });
    const own = await getMyData(maria, asOf);
    const steps = await database().requestEvent.count({ where: { request: { customerId } } });
    expect(own.requestSteps).toHaveLength(steps);
    expect(own.requestFiles.map(({ protocol, name }) => [protocol, name])).toEqual([
      [request.protocol, 'foto.png'],
      [null, 'rascunho.png'],
    ]);
    expect(own.requestDrafts.map(({ typed }) => typed)).toEqual(['{"notes":"Vaza."}']);
    expect(own.sessions).toHaveLength(1);
    const other = await getMyData(scopeOf(newOccupant), asOf);
    expect([other.requestFiles, other.requestDrafts, other.sessions]).toEqual([[], [], []]);
  });

  it('are simulations that another made with one’s CPF as the debtor’s', async () => {
    const { customerId: debtorId } = scopeOf(newOccupant);
    const simulation = { ...{ premisesId: maria.premisesId, customerId: maria.customerId }, debtorId };
    await database().installmentSimulation.create({
      data: { ...simulation, simulatedOn: new Date('2019-04-22'), withReconnection: false },
    });
    const { acts } = await getMyData(scopeOf(newOccupant), asOf);
    expect(acts.filter(({ kind }) => kind === 'INSTALLMENT_SIMULATION')).toHaveLength(1);
  });

  it('on paper, with what is linked to nobody and why', async () => {
    const document = await myDataDocument(scopeOf(newOccupant), { asOf, trace });
    const text = (await readPdf(document)).pages.join(' ');
    for (const words of [
      '20181090000002',
      'Tentativas de entrar',
      'não há como saber quais tentativas foram suas',
    ])
      expect(text).toContain(words);
  });
});

describe('a request', () => {
  it('made twice at once is one, with one protocol and fifteen days', async () => {
    const details = { kind: 'CORRECTION', notes: 'Meu nome está errado.', email: null } as const;
    const [one, two] = await Promise.all([
      requestPrivacy(maria, details, asked),
      requestPrivacy(maria, details, asked),
    ]);
    expect(one.request).toEqual(two.request);
    expect([one.isNew, two.isNew].toSorted()).toEqual([false, true]);
    expect(one.request).toMatchObject({ protocol: '20193000000001', dueOn: '2019-05-07' });
    expect(await listPrivacyRequests(maria)).toEqual([one.request]);
  });

  it('of one customer is neither listed to another nor opened by its id', async () => {
    const { id } = (await requestPrivacy(maria, { kind: 'ACCESS', notes: '', email: null }, asked)).request;
    const other = personas.find((one) => one.customer.id !== maria.customerId && one.links.length > 0);
    if (!other) throw new Error('Nobody else lives here');
    expect(await listPrivacyRequests(scopeOf(other))).toEqual([]);
    expect(await getPrivacyReceipt(id)).toBeNull();
  });

  it('without entering has a receipt that names nobody, five times an hour from an address', async () => {
    const details = { kind: 'ACCESS', notes: '', email: 'fulana@example.com' } as const;
    const answers = await Promise.all(
      Array.from({ length: 7 }, () => requestPrivacyOpenly(details, { ...asked, requester })),
    );
    const taken = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
    expect(taken).toHaveLength(5);
    const receipt = await getPrivacyReceipt(taken[0]?.id ?? '');
    expect(JSON.stringify(receipt)).not.toMatch(/FULANA|52998224725|fulana/);
  });

  it.each([
    ['due_on = due_on + 1', 'deadline'],
    ["name = 'OUTRA'", 'requester'],
    ['answered_on = requested_on', 'answer_whole'],
  ])('in the database, %s is refused', async (change, why) => {
    await requestPrivacy(maria, { kind: 'ACCESS', notes: '', email: null }, asked);
    await expect(database().$executeRawUnsafe(`UPDATE privacy_request SET ${change}`)).rejects.toThrow(why);
  });
});
