import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { caseProtocol } from '@/lib/ombudsman';
import { caseLetter } from '@/lib/ombudsman/letters';

const on = civilDate('2019-04-22');
const found = { protocol: caseProtocol(on, 7n), dueOn: civilDate('2019-05-22') };

describe('Lei 13.460/2017: what the sender of a case is told', () => {
  it('at receipt: the protocol and the day of the answer', () => {
    const { subject, facts } = caseLetter(found, { kind: 'RECEIVED', on });
    expect(subject).toBe('Manifestação 20192000000007: recebida');
    expect(facts.map(({ term, value }) => `${term} ${value}`)).toEqual([
      'Protocolo 20192000000007',
      'Recebida em 22/04/2019',
      'Resposta até 22/05/2019',
    ]);
  });

  it('at an extension: the reason and the new day', () => {
    const news = { kind: 'EXTENDED', on, reason: 'Falta o laudo.' } as const;
    const { paragraphs, facts } = caseLetter({ ...found, dueOn: civilDate('2019-06-21') }, news);
    expect(paragraphs[0]).toBe('Motivo: Falta o laudo.');
    expect(facts.at(-1)).toEqual({ term: 'Resposta até', value: '21/06/2019' });
  });

  it('at the answer: where to read it, with no day left to wait for', () => {
    const { heading, paragraphs, facts } = caseLetter(found, { kind: 'ANSWERED', on });
    expect(heading).toBe('A sua manifestação foi respondida.');
    expect(paragraphs[0]).toContain('protocolo e o código de acesso');
    expect(facts.map(({ term }) => term)).toEqual(['Protocolo', 'Respondida em']);
  });
});
