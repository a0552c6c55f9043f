import { beforeEach, describe, expect, it } from 'vitest';
import type { TaxId } from '@/lib/accounts';
import { database } from '@/lib/db/client';
import { civilDate } from '@/lib/kernel/civil-date';
import type { CaseDetails, CaseReceipt } from '@/lib/ombudsman';
import { answerCase, extendCase, openCase } from '@/lib/ombudsman/use-cases';
import { resetDatabase } from '../../support/database';
import { trace } from '../../support/persona';
import { staffOf } from '../../support/staff';

const receivedOn = civilDate('2019-04-22');
const text = 'O vazamento não foi consertado.';
const identity = {
  name: 'MARIA APARECIDA',
  taxId: '11144477735' as TaxId,
  phone: '79999990000',
  email: 'm@example.org',
};
const named: CaseDetails = { kind: 'COMPLAINT', text, identity };
const ombudsman = staffOf('OMBUDSMAN');

beforeEach(() => resetDatabase());

async function opened(details: CaseDetails): Promise<CaseReceipt & { readonly caseId: string }> {
  const answer = await openCase(details, { receivedOn, trace });
  if (!answer.ok) throw new Error(answer.error.code);
  const { protocol } = answer.value;
  const { id } = await database().ombudsmanCase.findUniqueOrThrow({ where: { protocol } });
  return { ...answer.value, caseId: id };
}

async function worked(details: CaseDetails): Promise<CaseReceipt> {
  const receipt = await opened(details);
  const order = { caseId: receipt.caseId, asOf: civilDate('2019-05-02'), trace };
  await extendCase(ombudsman, { ...order, reason: ' Falta o laudo. ' });
  await answerCase(ombudsman, { ...order, answer: 'A equipe refez o conserto.' });
  return receipt;
}

const letters = () => database().outgoingMail.findMany({ orderBy: { createdAt: 'asc' } });

describe('the letters about a case', () => {
  it('tell of receipt, extension and answer, once each', async () => {
    const { protocol } = await worked(named);
    expect((await letters()).map(({ recipient, subject }) => [recipient, subject])).toEqual([
      ['m@example.org', `Manifestação ${protocol}: recebida`],
      ['m@example.org', `Manifestação ${protocol}: prazo prorrogado`],
      ['m@example.org', `Manifestação ${protocol}: respondida`],
    ]);
  });

  it('give the reason of the extension and its new day', async () => {
    await worked(named);
    const [, extension] = await letters();
    expect(extension?.text).toContain('Motivo: Falta o laudo.');
    expect(extension?.text).toContain('Resposta até: 21/06/2019');
  });

  it('hold nothing of who sent it, of what they said, of what was answered, nor the access code', async () => {
    const { accessCode } = await worked(named);
    const written = JSON.stringify((await letters()).map(({ subject, text, html }) => [subject, text, html]));
    const { name, taxId, phone } = identity;
    for (const secret of [name, taxId, phone, text, 'refez', accessCode, 'Reclamação'])
      expect(written).not.toContain(secret);
  });

  it('are not written to who stays anonymous, nor to who leaves no e-mail', async () => {
    await worked({ ...named, identity: null });
    await worked({ ...named, identity: { ...identity, email: null } });
    expect(await letters()).toEqual([]);
  });

  it('are none when the step was refused, and one when two try it at once', async () => {
    const { caseId } = await opened(named);
    const order = { caseId, asOf: receivedOn, trace };
    await answerCase(ombudsman, { ...order, answer: '  ' });
    await Promise.all([
      answerCase(ombudsman, { ...order, answer: 'Feito.' }),
      answerCase(ombudsman, { ...order, answer: 'Feito.' }),
    ]);
    await extendCase(ombudsman, { ...order, reason: 'Tarde demais.' });
    expect((await letters()).map(({ dedupeKey }) => dedupeKey.split(':')[2])).toEqual([
      'RECEIVED',
      'ANSWERED',
    ]);
  });
});
