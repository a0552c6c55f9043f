import { beforeEach, expect, it } from 'vitest';
import { saidFiles } from '@/app/api/v1/requests/[id]/attachments/said-files';
import { database } from '@/lib/db/client';
import { missingPapers } from '@/lib/requests';
import * as useCases from '@/lib/requests/use-cases';
import type { Persona } from '@/prisma/personas/persona';
import { sewerExtinguished, sewerRefused } from '@/prisma/personas/tariff-customers';
import { resetDatabase } from '../../support/database';
import { scopeOf } from '../../support/persona';
import { good, idOf, makeSewer, rosa } from './tariff-course';

beforeEach(() => resetDatabase('demonstration'));

const file = { name: 'papel.pdf', bytes: new TextEncoder().encode('%PDF-1.7') };
const paper = (document: string) => ({ ...file, document });

/** The papers that the request's page says are attached or missing. */
async function papersOf(id: string) {
  const { terms, attachments } = await good(useCases.getRequest(rosa, id));
  if (!terms) throw new Error('No terms');
  return {
    missing: missingPapers(terms, attachments).map(({ title }) => title),
    documents: attachments.map(({ document }) => document),
  };
}

it('a paper attached afterwards is missing no more', async () => {
  const { request } = await good(makeSewer());
  expect((await papersOf(request.id)).missing).toEqual([
    'CPF do proprietário',
    'RG do proprietário',
    'IPTU do imóvel',
  ]);
  await good(useCases.attachToRequest(rosa, request.id, [paper('ligacao-de-esgoto.documento.rg')]));
  expect(await papersOf(request.id)).toEqual({
    missing: ['CPF do proprietário', 'IPTU do imóvel'],
    documents: ['ligacao-de-esgoto.documento.rg'],
  });
});

it('a file that is said to be no paper of the terms is kept as none', async () => {
  const { request } = await good(makeSewer());
  const files = [paper('religacao.documento.rg'), paper('x'.repeat(500)), file];
  await good(useCases.attachToRequest(rosa, request.id, files));
  const { missing, documents } = await papersOf(request.id);
  expect(missing).toHaveLength(3);
  expect(documents).toEqual([null, null, null]);
});

it('a request that waits for the customer takes papers; one that ended does not', async () => {
  const cpf = paper('ligacao-de-esgoto.documento.cpf');
  const attach = (persona: Persona) => useCases.attachToRequest(scopeOf(persona), idOf(persona), [cpf]);
  expect(await attach(sewerRefused)).toMatchObject({ ok: true });
  expect(await attach(sewerExtinguished)).toMatchObject({ error: { code: 'REQUEST_CLOSED' } });
  expect(await database().requestAttachment.count({ where: { requestId: idOf(sewerExtinguished) } })).toBe(0);
});

it("nobody attaches to another's request", async () => {
  const id = idOf(sewerRefused);
  const attached = await useCases.attachToRequest(rosa, id, [paper('ligacao-de-esgoto.documento.cpf')]);
  expect(attached).toMatchObject({ error: { code: 'REQUEST_NOT_FOUND' } });
  expect(await database().requestAttachment.count({ where: { requestId: id } })).toBe(0);
});

it('a program says of each file which document it is, in their order', async () => {
  const form = new FormData();
  for (const name of ['cpf.pdf', 'rua.pdf', 'iptu.pdf']) form.append('files', new File(['%PDF-1.7'], name));
  for (const document of ['cpf', '', 'iptu']) form.append('documents', document);
  expect((await saidFiles(form)).map(({ name, document }) => [name, document])).toEqual([
    ['cpf.pdf', 'cpf'],
    ['rua.pdf', undefined],
    ['iptu.pdf', 'iptu'],
  ]);
  form.delete('documents');
  expect((await saidFiles(form)).map(({ document }) => document)).toEqual([undefined, undefined, undefined]);
});
