import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { civilDateTime } from '@/lib/kernel/civil-date-time';
import { cents, zeroCents } from '@/lib/kernel/money';
import {
  areaInWords,
  type ComputedDeadline,
  diameterRangesInWords,
  dueInWords,
  mainDeadline,
  preconditionReasonInWords,
  quantityInWords,
  runningInWords,
  type Term,
  totalInWords,
  type UnpricedLine,
} from '@/lib/service-tariff';

const source = { act: 'SAEG' };
const from = civilDate('2016-12-01');

function deadline(changes: Partial<ComputedDeadline> = {}, term: Partial<Term> = {}): ComputedDeadline {
  const value: Term = {
    ...{ count: 48, unit: 'HOUR', start: 'INSPECTION_OR_REQUEST' },
    ...{ firstDay: 'START', lastDayOff: 'STAYS' },
    ...term,
  };
  return {
    ...{ id: 'prazo', action: 'Religar a água', party: 'UTILITY', start: 'REQUEST' },
    term: { id: 'prazo', from, source, value },
    startsAt: null,
    dueAt: null,
    ...changes,
  };
}

function unpriced(reason: UnpricedLine['reason']): UnpricedLine {
  return { ...{ id: 'p', description: 'd', unit: 'SERVICE', quantity: '1' }, reason, from, source };
}

describe('areas and quantities as people read them', () => {
  it('an area has a comma and its unit', () => {
    expect(['2.5', '2.50', '10', '1.00'].map(areaInWords)).toEqual([
      '2,5\u00a0m²',
      '2,5\u00a0m²',
      '10\u00a0m²',
      '1\u00a0m²',
    ]);
  });

  it.each([
    [{ quantity: '1', unit: 'SERVICE' }, null],
    [{ quantity: '1', unit: 'INSPECTION' }, '1 vistoria'],
    [{ quantity: '3', unit: 'INSPECTION' }, '3 vistorias'],
    [{ quantity: '0.25', unit: 'SQUARE_METRE' }, '0,25\u00a0m²'],
  ] as const)('%o is %s', (line, words) => {
    expect(quantityInWords(line)).toBe(words);
  });

  it('diameters are told as single ones, ranges and open ends', () => {
    const ranges = [
      { from: 20, to: 20 },
      { from: 25, to: 50 },
      { from: 150, to: null },
    ];
    expect(diameterRangesInWords(ranges)).toBe('20 mm ou de 25 a 50 mm ou 150 mm ou mais');
  });
});

describe('the total', () => {
  it('is the amount', () => {
    expect(totalInWords({ total: cents(24_250), pricedTotal: cents(24_250), unpriced: [] })).toEqual({
      headline: 'R$\u00a0242,50',
      note: null,
    });
  });

  it('of nothing says that nothing is charged', () => {
    expect(totalInWords({ total: zeroCents, pricedTotal: zeroCents, unpriced: [] }).note).toBe(
      'Não há cobrança por este pedido.',
    );
  });

  it.each([
    ['QUOTATION', 'Por orçamento'],
    ['NOT_PUBLISHED', 'Valor não publicado'],
  ] as const)('with a line that is %s is no amount', (reason, headline) => {
    const total = totalInWords({ total: null, pricedTotal: zeroCents, unpriced: [unpriced(reason)] });
    expect(total.headline).toBe(headline);
    expect(total.note).not.toContain('R$');
  });

  it('tells what the priced lines come to beside one without a price', () => {
    const lines = [unpriced('NOT_PUBLISHED')];
    expect(totalInWords({ total: null, pricedTotal: cents(31_404), unpriced: lines }).note).toContain(
      'R$\u00a0314,04',
    );
  });
});

describe('a deadline', () => {
  it('is a weekday, a day and an hour', () => {
    expect(dueInWords(deadline({ dueAt: civilDateTime('2019-04-21T18:00') }))).toBe(
      'Até domingo, 21/04/2019, às 18:00',
    );
  });

  it('that ends with its day says so', () => {
    expect(dueInWords(deadline({ dueAt: civilDateTime('2019-04-30T23:59') }))).toBe(
      'Até terça-feira, 30/04/2019, no fim do dia',
    );
  });

  it.each([
    ['INSPECTION_APPROVED', 'O prazo só corre quando a vistoria for aprovada'],
    ['WORK_ORDER', 'O prazo só corre quando a ordem de serviço for emitida'],
  ] as const)('that waits for %s says for what', (start, words) => {
    expect(dueInWords(deadline({ start }))).toBe(words);
  });

  it.each([
    [{}, {}, '48 horas, contadas do pedido'],
    [{ start: 'INSPECTION_APPROVED' }, { count: 24 }, '24 horas, contadas da aprovação da vistoria'],
    [
      { start: 'WORK_ORDER' },
      { count: 7, unit: 'CALENDAR_DAY', firstDay: 'NEXT_BUSINESS_DAY' },
      '7 dias corridos, contados do primeiro dia útil depois da ordem de serviço',
    ],
    [{}, { count: 6, unit: 'MONTH' }, '6 meses, contados do pedido'],
  ] as const)('%o %o runs in words', (changes, term, words) => {
    expect(runningInWords(deadline(changes, term))).toBe(words);
  });

  it('people look for first is the first of the utility with a day, else its first, never the customer’s', () => {
    const own = deadline({ id: 'cliente', party: 'CUSTOMER', dueAt: civilDateTime('2019-04-22T10:00') });
    const waiting = deadline({ id: 'espera' });
    const dated = deadline({ id: 'data', dueAt: civilDateTime('2019-04-24T10:00') });
    expect(mainDeadline([own, waiting, dated])?.id).toBe('data');
    expect(mainDeadline([own, waiting])?.id).toBe('espera');
    const inspection = deadline({ id: 'vistoria', start: 'INSPECTION_REQUEST' });
    expect(mainDeadline([inspection, waiting])?.id).toBe('espera');
    expect(mainDeadline([inspection])?.id).toBe('vistoria');
    expect(mainDeadline([own])).toBeNull();
  });
});

describe('a precondition', () => {
  it('tells how many debts stand in the way, and what they come to', () => {
    const debt = { id: 'd', label: 'Conta', amount: cents(100), dueOn: from, formerOccupant: false };
    const one = { code: 'DEBTS_OPEN', debts: [debt], total: cents(100) } as const;
    expect(preconditionReasonInWords(one)).toBe('Há 1 débito seu neste imóvel: R$\u00a01,00.');
    expect(preconditionReasonInWords({ ...one, debts: [debt, debt], total: cents(200) })).toBe(
      'Há 2 débitos seus neste imóvel: R$\u00a02,00 ao todo.',
    );
  });
});
