import { expect, it } from 'vitest';
import { refusalSentence } from '@/lib/http/sentences';
import { authorise } from '@/lib/staff';
import { staffOf } from '../../support/staff';

const capital = { code: 'CAPITAL', localityIds: [1, 2] };
const countryside = { code: 'INTERIOR', localityIds: [425] };

it.each([
  ['a locality of the only unit', [countryside], 425, true],
  ['a locality of one of two units', [capital, countryside], 2, true],
  ['a locality of nobody’s unit here', [capital], 425, false],
  ['any locality, without a unit', [], 425, false],
  ['any locality, for who works everywhere', 'ALL', 425, true],
  ['what lies nowhere', [capital], null, true],
] as const)('a right that goes by place: %s', (_, units, localityId, allowed) => {
  expect(authorise(staffOf('ATTENDANT', units), 'ADVANCE_REQUEST', localityId).ok).toBe(allowed);
});

it('a right that goes by no place is had with any unit', () => {
  expect(authorise(staffOf('OMBUDSMAN', []), 'ANSWER_CASE').ok).toBe(true);
});

it('who lacks the right is told so, not that the place is another’s', () => {
  expect(authorise(staffOf('AUDITOR', [capital]), 'CLOSE_REQUEST', 425)).toMatchObject({
    error: { code: 'RIGHT_MISSING' },
  });
});

it('both refusals are told in words', () => {
  expect(refusalSentence({ code: 'RIGHT_MISSING', role: 'ATTENDANT', action: 'ANSWER_CASE' })).toBe(
    'O perfil “atendente” não pode responder uma manifestação.',
  );
  expect(refusalSentence({ code: 'OUTSIDE_UNITS', action: 'CLOSE_REQUEST' })).toBe(
    'Você só pode encerrar uma solicitação das localidades das suas unidades.',
  );
});
