import { expect, it } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { privacyDueDate, privacyProtocol } from '@/lib/privacy';
import { privacyLetter } from '@/lib/privacy/letters';
import { privacyForm } from '@/lib/privacy/schema';

const on = civilDate('2019-04-22');
const protocol = privacyProtocol(on, 1n);

it('LGPD, art. 19: a request is acknowledged with its protocol and its last day', () => {
  const { subject, facts } = privacyLetter(protocol, { kind: 'RECEIVED', on, dueOn: privacyDueDate(on) });
  expect(subject).toBe('Pedido sobre dados pessoais 20193000000001: recebido');
  expect(facts.map(({ value }) => value)).toEqual(['20193000000001', '22/04/2019', '07/05/2019']);
});

it('who has entered is told that the answer is there, and not what it is', () => {
  const { paragraphs } = privacyLetter(protocol, { kind: 'ANSWERED', on, answer: null });
  expect(paragraphs).toEqual([
    'Leia a resposta no portal, em "Meus dados", depois de entrar com a matrícula.',
  ]);
});

it('who has not entered gets the answer itself, a paragraph a line', () => {
  const answer = 'Sim, guardamos dados.\n\n  São os do pedido de cadastro. ';
  const { paragraphs } = privacyLetter(protocol, { kind: 'ANSWERED', on, answer });
  expect(paragraphs).toEqual(['Sim, guardamos dados.', 'São os do pedido de cadastro.']);
});

it.each([
  ['', null],
  ['  ', null],
  [' maria@example.org ', 'maria@example.org'],
])('the e-mail of somebody who has entered may be left out: %j', (typed, email) => {
  expect(privacyForm.parse({ kind: 'ACCESS', email: typed }).email).toBe(email);
});

it('an e-mail that is none is refused', () => {
  const issues = privacyForm.safeParse({ kind: 'ACCESS', email: 'maria@' }).error?.issues;
  expect(issues?.map(({ message }) => message)).toEqual(['EMAIL_MALFORMED']);
});
