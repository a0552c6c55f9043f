import { describe, expect, it } from 'vitest';
import { courseOf, courseRefusal } from '@/lib/requests/course';
import { courseSteps } from '@/lib/requests/course-steps';
import { happened, larger, opened, seal, sewer } from './course-terms';

describe('a step on the course of a service (items II, V, VI and VII of the sewer connection)', () => {
  const asked = ['INSPECTION_ASKED', '2019-05-02'] as const;
  const refused = ['INSPECTION_REFUSED', '2019-05-06'] as const;
  const approved = ['INSPECTION_APPROVED', '2019-05-10'] as const;

  it.each([
    ['asked first', sewer, [opened], 'INSPECTION_ASKED', null],
    ['asked twice', sewer, [opened, asked], 'INSPECTION_ASKED', 'INSPECTION_ALREADY_ASKED'],
    ['asked again after a refusal', sewer, [opened, asked, refused], 'INSPECTION_ASKED', null],
    [
      'asked again after approval',
      sewer,
      [opened, asked, approved],
      'INSPECTION_ASKED',
      'INSPECTION_ALREADY_APPROVED',
    ],
    ['approved without being asked', sewer, [opened], 'INSPECTION_APPROVED', 'INSPECTION_NOT_ASKED'],
    ['approved twice', sewer, [opened, asked, approved], 'INSPECTION_APPROVED', 'INSPECTION_NOT_ASKED'],
    ['approved', sewer, [opened, asked], 'INSPECTION_APPROVED', null],
    ['asked of a seal', seal, [opened], 'INSPECTION_ASKED', 'INSPECTION_NOT_NEEDED'],
    ['a result for a seal', seal, [opened], 'INSPECTION_REFUSED', 'INSPECTION_NOT_NEEDED'],
    ['work ordered too early', sewer, [opened, asked], 'WORK_ORDERED', 'INSPECTION_NOT_APPROVED'],
    ['work ordered for a seal', seal, [opened], 'WORK_ORDERED', null],
    ['asked while the chief executive decides', larger, [opened], 'INSPECTION_ASKED', 'AUTHORITY_PENDING'],
    ['approved by them', larger, [opened], 'AUTHORITY_APPROVED', null],
    ['approved by them unasked', sewer, [opened], 'AUTHORITY_APPROVED', 'AUTHORITY_NOT_ASKED'],
  ] as const)('%s', (_, terms, steps, kind, code) => {
    const course = courseOf(terms, happened(...steps));
    expect(courseRefusal({ kind, note: 'Conserte.', done: false }, course)?.code ?? null).toBe(code);
  });

  it('a refusal says what to repair, and nothing is done before the approval', () => {
    const course = courseOf(sewer, happened(opened, asked));
    expect(courseRefusal({ kind: 'INSPECTION_REFUSED', note: ' ', done: false }, course)).toEqual({
      code: 'INSTRUCTIONS_MISSING',
    });
    expect(courseRefusal({ kind: 'CLOSED', note: '', done: true }, course)).toEqual({
      code: 'INSPECTION_NOT_APPROVED',
    });
    expect(courseRefusal({ kind: 'CLOSED', note: '', done: false }, course)).toBeNull();
  });
});

it('each step of a refused inspection stands where it is', () => {
  const events = happened(opened, ['INSPECTION_ASKED', '2019-05-02'], ['INSPECTION_REFUSED', '2019-05-06']);
  const steps = courseSteps(sewer, { status: 'BLOCKED', closingReason: null, events });
  expect(steps.map(({ step, state }) => [step.id.split('.').at(-1), state])).toEqual([
    ['pedido', 'DONE'],
    ['folheto', 'DONE'],
    ['caixa-de-inspecao', 'DONE'],
    ['pedido-de-vistoria', 'DONE'],
    ['vistoria', 'FAILED'],
    ['nova-vistoria', 'CURRENT'],
    ['ligacao', 'AHEAD'],
    ['asfalto', 'AHEAD'],
    ['calcada', 'AHEAD'],
    ['fiscalizacao', 'AHEAD'],
  ]);
});
