import { describe, expect, it, test } from 'vitest';
import { cents } from '@/lib/kernel/money';
import { type OpenDebt, pendingDebts, type ServiceCode } from '@/lib/service-tariff';
import { type Asked, at, day, quoted } from './questions';

function debt(dueOn: string, overrides: Partial<OpenDebt> = {}): OpenDebt {
  return {
    id: dueOn,
    label: `Conta ${dueOn}`,
    amount: cents(5_390),
    dueOn: day(dueOn),
    formerOccupant: false,
    ...overrides,
  };
}

/** Outcome and reason of one precondition, by the end of its id. */
function verdict(service: ServiceCode, id: string, asked: Asked, debts: readonly OpenDebt[] | null = null) {
  const { preconditions } = quoted(service, asked, { debts });
  const found = preconditions.find((precondition) => precondition.id === `${service}.condicao.${id}`);
  return found && [found.outcome, found.reason.code];
}

describe('all pending debts of the asker come first (Religação, itens III, VI e IX)', () => {
  const kinds: readonly [ServiceCode, Asked][] = [
    ['religacao-no-cavalete', { daysCut: 3 }],
    ['religacao-suspensao-especial', { daysCut: 3, diameterMm: 20 }],
    ['religacao-supressao', { diameterMm: 20 }],
  ];

  test.each(kinds)('%s %j: unknown, settled, open', (service, asked) => {
    expect(verdict(service, 'debitos', asked, null)).toEqual(['TO_CHECK', 'DEBTS_UNKNOWN']);
    expect(verdict(service, 'debitos', asked, [])).toEqual(['MET', 'NO_DEBTS']);
    expect(verdict(service, 'debitos', asked, [debt('2019-01-04')])).toEqual(['NOT_MET', 'DEBTS_OPEN']);
  });

  test.each([
    ['2019-04-21', 1, 'was due yesterday'],
    ['2019-04-22', 0, 'is due today'],
    ['2019-04-23', 0, 'is due tomorrow'],
  ])('a debt due on %s stands in the way %i times on 22/04/2019: it %s', (dueOn, count) => {
    expect(pendingDebts([debt(dueOn)], day('2019-04-22'))).toHaveLength(count);
  });

  it('tells which are open, and their sum', () => {
    const debts = [debt('2018-08-03'), debt('2018-09-03', { amount: cents(10_488) }), debt('2019-05-10')];
    const [first] = quoted('religacao-no-cavalete', { daysCut: 3 }, { debts }).preconditions;
    expect(first?.reason).toEqual({ code: 'DEBTS_OPEN', debts: debts.slice(0, 2), total: 15_878 });
  });

  it("is not about a former occupant's debts", () => {
    const debts = [debt('2018-08-03', { formerOccupant: true })];
    expect(verdict('religacao-no-cavalete', 'debitos', { daysCut: 3 }, debts)).toEqual(['MET', 'NO_DEBTS']);
  });

  it('until then nothing runs from the request, for it would not be accepted', () => {
    const open = quoted('religacao-no-cavalete', { daysCut: 3 }, { debts: [debt('2019-01-04')] });
    expect(open.mayBeAsked).toBe(false);
    expect(open.deadlines).toMatchObject([{ start: 'REQUEST', startsAt: null, dueAt: null }]);
    expect(quoted('religacao-no-cavalete', { daysCut: 3 }, { debts: [] }).mayBeAsked).toBe(true);
  });
});

describe('the other preconditions', () => {
  const approved = { inspectionApprovedAt: at('2019-04-25T09:00') };

  test.each<[string, ServiceCode, string, Asked, string, string]>([
    [
      'Religação, item III',
      'religacao-no-cavalete',
      'vistoria',
      { daysCut: 14 },
      'NOT_APPLICABLE',
      'CUT_TOO_SHORT',
    ],
    [
      'Religação, item III',
      'religacao-no-cavalete',
      'vistoria',
      { daysCut: 15 },
      'TO_CHECK',
      'INSPECTION_TO_COME',
    ],
    [
      'Religação, item III',
      'religacao-no-cavalete',
      'vistoria',
      { daysCut: 16, events: approved },
      'MET',
      'INSPECTION_APPROVED',
    ],
    [
      'Religação, item IX',
      'religacao-supressao',
      'ligacao-nova',
      { diameterMm: 20 },
      'TO_CHECK',
      'SEEN_BY_A_PERSON',
    ],
    [
      'Mudança de cavalete, item I',
      'mudanca-de-cavalete-deslocamento',
      'ligacao-nova',
      { diameterMm: 20 },
      'TO_CHECK',
      'SEEN_BY_A_PERSON',
    ],
    [
      'Ligação de esgoto, item I',
      'ligacao-de-esgoto',
      'documentos',
      { diameterMm: 100 },
      'TO_CHECK',
      'SEEN_BY_A_PERSON',
    ],
    [
      'Ligação de esgoto, item II',
      'ligacao-de-esgoto',
      'diametro',
      { diameterMm: 100 },
      'NOT_APPLICABLE',
      'DIAMETER_WITHOUT_WRITTEN_REQUEST',
    ],
    [
      'Ligação de esgoto, item II',
      'ligacao-de-esgoto',
      'diametro',
      { diameterMm: 101 },
      'TO_CHECK',
      'WRITTEN_REQUEST_TO_SEND',
    ],
    [
      'Ligação de esgoto, item II',
      'ligacao-de-esgoto',
      'diametro',
      { diameterMm: 150 },
      'TO_CHECK',
      'WRITTEN_REQUEST_TO_SEND',
    ],
    [
      'Ligação de esgoto, item III',
      'ligacao-de-esgoto',
      'caixa-de-inspecao',
      { diameterMm: 100 },
      'TO_CHECK',
      'SEEN_BY_A_PERSON',
    ],
    [
      'Ligação de esgoto, item IV',
      'ligacao-de-esgoto',
      'aguas-pluviais',
      { diameterMm: 100 },
      'TO_CHECK',
      'SEEN_BY_A_PERSON',
    ],
    [
      'Ligação de esgoto, item V',
      'ligacao-de-esgoto',
      'vistoria',
      { diameterMm: 100 },
      'TO_CHECK',
      'INSPECTION_TO_COME',
    ],
    [
      'Ligação de esgoto, item V',
      'ligacao-de-esgoto',
      'vistoria',
      { diameterMm: 100, events: approved },
      'MET',
      'INSPECTION_APPROVED',
    ],
    [
      'Parcelamentos, Artigo 9º',
      'parcelamento',
      'reparcelamentos',
      { reagreement: 1 },
      'MET',
      'WITHIN_AGREEMENT_COUNT',
    ],
    [
      'Parcelamentos, Artigo 9º',
      'parcelamento',
      'reparcelamentos',
      { reagreement: 2 },
      'MET',
      'WITHIN_AGREEMENT_COUNT',
    ],
    [
      'Parcelamentos, Artigo 9º',
      'parcelamento',
      'reparcelamentos',
      { reagreement: 3 },
      'NOT_MET',
      'REAGREEMENTS_EXHAUSTED',
    ],
    ['Parcelamentos, Artigo 9º, § 1º', 'parcelamento', 'valor-minimo', {}, 'TO_CHECK', 'SEEN_BY_A_PERSON'],
  ])('%s: %s, %s, %j is %s (%s)', (_, service, id, asked, outcome, reason) => {
    expect(verdict(service, id, asked)).toEqual([outcome, reason]);
  });
});

describe('who decides', () => {
  test.each<[string, ServiceCode, Asked, string | undefined]>([
    ['Artigo 9º, tabela: up to 6', 'parcelamento', { installments: 6 }, 'ATTENDANT'],
    ['Artigo 9º, tabela: up to 10', 'parcelamento', { installments: 7 }, 'SERVICE_MANAGER'],
    ['Artigo 9º, tabela: up to 10', 'parcelamento', { installments: 10 }, 'SERVICE_MANAGER'],
    ['Artigo 9º, tabela: above 10', 'parcelamento', { installments: 11 }, 'COMMERCIAL_DIRECTOR'],
    ['no count told', 'parcelamento', {}, undefined],
    ['Ligação de esgoto, item II', 'ligacao-de-esgoto', { diameterMm: 100 }, undefined],
    ['Ligação de esgoto, item II', 'ligacao-de-esgoto', { diameterMm: 150 }, 'CHIEF_EXECUTIVE'],
    ['an ordinary request', 'lacre-violado', {}, undefined],
  ])('%s: %s %j goes to %s', (_, service, asked, authority) => {
    expect(quoted(service, asked).competence?.value.authority).toBe(authority);
  });
});
