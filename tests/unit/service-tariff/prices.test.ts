import { describe, expect, it, test } from 'vitest';
import { citation } from '@/lib/kernel/legal-source';
import { cents } from '@/lib/kernel/money';
import type { Pavement, ServiceCode } from '@/lib/service-tariff';
import { type Asked, day, quoted, refusals } from './questions';

const street = (pavement: Pavement, areaM2: string) => ({ place: 'STREET', pavement, areaM2 }) as const;

describe('the price of the text', () => {
  test.each<[string, ServiceCode, Asked, number, string]>([
    ['Violação do lacre, alínea a', 'lacre-violado', {}, 2_478, '2017-12-01'],
    ['Religação, alínea a', 'religacao-no-cavalete', { daysCut: 3 }, 3_719, '2016-12-01'],
    [
      'Religação, alínea b',
      'religacao-suspensao-especial',
      { daysCut: 3, diameterMm: 20 },
      7_234,
      '2016-12-01',
    ],
    ['Religação, alínea c', 'religacao-supressao', { diameterMm: 20 }, 31_404, '2016-12-01'],
    ['Parcelamentos, alínea a', 'parcelamento', { reagreement: 1 }, 4_135, '2017-12-01'],
    [
      'Mudança de cavalete, alínea a',
      'mudanca-de-cavalete-deslocamento',
      { diameterMm: 20 },
      19_633,
      '2016-12-01',
    ],
    ['Mudança de cavalete, alínea b', 'mudanca-de-cavalete-ajuste', { diameterMm: 20 }, 4_338, '2016-12-01'],
    ['Vazamento de cavalete, alínea a', 'conserto-de-cavalete', {}, 4_341, '2016-12-01'],
    ['Ligação de esgoto, alínea a', 'ligacao-de-esgoto', { diameterMm: 100 }, 29_560, '2016-12-01'],
  ])('%s: %s %j costs %i cents, by the price of %s', (_, service, asked, amount, from) => {
    const { lines, total, unpriced } = quoted(service, asked);
    expect(lines.map((line) => line.amount)).toEqual([amount]);
    expect(lines[0]?.from).toBe(from);
    expect(total).toBe(amount);
    expect(unpriced).toEqual([]);
  });

  it('carries the entry that priced it', () => {
    const [line] = quoted('religacao-no-cavalete', { daysCut: 3 }).lines;
    expect(line && citation(line.source)).toBe(
      'SAEG, Religação do ramal de água, item V e alínea a, conteúdo de dezembro/2016',
    );
  });

  it('of a first agreement is nothing, and the re-agreement fee may come on top', () => {
    const { lines, total, onTop } = quoted('parcelamento', { installments: 6 });
    expect({ lines, total }).toEqual({ lines: [], total: 0 });
    expect(onTop.map(({ role, unitPrice }) => [role, unitPrice])).toEqual([['REAGREEMENT', 4_135]]);
  });
});

describe('a price that is no amount', () => {
  test.each<[string, ServiceCode, Asked, string]>([
    ['Mudança de cavalete, alínea c', 'mudanca-de-cavalete-deslocamento', { diameterMm: 25 }, 'QUOTATION'],
    ['Mudança de cavalete, alínea c', 'mudanca-de-cavalete-deslocamento', { diameterMm: 50 }, 'QUOTATION'],
    [
      'Mudança de cavalete, a segunda alínea b',
      'mudanca-de-cavalete-ajuste',
      { diameterMm: 32 },
      'QUOTATION',
    ],
    ['Ligação de esgoto, alínea b', 'ligacao-de-esgoto', { diameterMm: 150 }, 'QUOTATION'],
    [
      'Ligação de esgoto, item II: maior, e fora da lista',
      'ligacao-de-esgoto',
      { diameterMm: 200 },
      'NOT_PUBLISHED',
    ],
    [
      'Ligação de esgoto, item II: maior, e fora da lista',
      'ligacao-de-esgoto',
      { diameterMm: 101 },
      'NOT_PUBLISHED',
    ],
  ])('%s: %s %j is %s, and there is no total', (_, service, asked, reason) => {
    const { unpriced, lines, total, pricedTotal } = quoted(service, asked);
    expect(unpriced.map((line) => line.reason)).toEqual([reason]);
    expect({ lines, total, pricedTotal }).toEqual({ lines: [], total: null, pricedTotal: 0 });
  });

  it('of a further inspection is not published (Ligação de esgoto, item VII), each one counted', () => {
    const { unpriced, total, pricedTotal } = quoted('ligacao-de-esgoto', {
      diameterMm: 100,
      furtherInspections: 2,
    });
    expect(unpriced.map(({ reason, quantity, unit }) => [reason, quantity, unit])).toEqual([
      ['NOT_PUBLISHED', '2', 'INSPECTION'],
    ]);
    expect({ total, pricedTotal }).toEqual({ total: null, pricedTotal: 29_560 });
  });

  it('of a footway that the table of pavements does not have is not published (Ligação de esgoto, item XI)', () => {
    const brokenPavements = [{ place: 'FOOTWAY', pavement: 'OTHER', areaM2: '2' }] as const;
    expect(quoted('ligacao-de-esgoto', { diameterMm: 100, brokenPavements }).unpriced).toMatchObject([
      { reason: 'NOT_PUBLISHED', quantity: '2.00', unit: 'SQUARE_METRE' },
    ]);
  });
});

describe('a square metre of pavement (Repavimentação, tabela)', () => {
  test.each<[string, Pavement, string, number]>([
    ['item 1', 'ASPHALT_CBUQ', '1', 9_700],
    ['item 2', 'COBBLESTONE', '1', 5_520],
    ['item 3', 'CONCRETE_BLOCK', '1', 6_790],
    ['item 4', 'ASPHALT_PMF', '1', 9_380],
    ['item 1', 'ASPHALT_CBUQ', '2.5', 24_250],
    ['item 2: 55,20 × 0,01 = 0,552', 'COBBLESTONE', '0.01', 55],
    ['item 3: 67,90 × 0,05 = 3,395, half up', 'CONCRETE_BLOCK', '0.05', 340],
    ['item 4: 93,80 × 1000', 'ASPHALT_PMF', '1000', 9_380_000],
  ])('%s: %s, %s m², costs %i cents', (_, pavement, areaM2, amount) => {
    const { lines, total } = quoted('repavimentacao', { brokenPavements: [street(pavement, areaM2)] });
    expect(lines.map((line) => line.amount)).toEqual([amount]);
    expect(total).toBe(amount);
  });

  it('comes in a line of its own, rounded by itself, on top of the service', () => {
    const brokenPavements = [street('CONCRETE_BLOCK', '0.05'), street('CONCRETE_BLOCK', '0.05')];
    const { lines, total } = quoted('religacao-supressao', { diameterMm: 20, brokenPavements });
    expect(lines.map(({ amount }) => amount)).toEqual([31_404, 340, 340]);
    expect(total).toBe(32_084);
  });

  it('is told beforehand where it may be broken, with the pavements that are not in the lines', () => {
    const asked = { diameterMm: 100, brokenPavements: [street('ASPHALT_CBUQ', '1')] };
    expect(quoted('ligacao-de-esgoto', asked).onTop.map(({ id }) => id)).toEqual([
      'ligacao-de-esgoto.preco.nova-vistoria',
      'repavimentacao.preco.paralelepipedo',
      'repavimentacao.preco.bloquete',
      'repavimentacao.preco.pmf',
      'ligacao-de-esgoto.preco.outro-piso',
    ]);
  });
});

describe('a fee that is not due (Lei 13.460/2017, art. 6º, parágrafo único, na redação da Lei 14.015/2020)', () => {
  const feeWaiver = { from: day('2020-06-16'), source: { act: 'Lei 14.015/2020' } };

  it('is given back in a line of its own, by the act that frees it', () => {
    const { lines, total } = quoted('religacao-no-cavalete', { daysCut: 3 }, { feeWaiver });
    expect(lines.map(({ amount }) => amount)).toEqual([3_719, -3_719]);
    expect(lines[1]?.source).toEqual(feeWaiver.source);
    expect(total).toBe(0);
  });

  it('is the fee alone: broken pavement is still paid for', () => {
    const brokenPavements = [street('ASPHALT_CBUQ', '1')];
    const { total } = quoted('religacao-supressao', { diameterMm: 20, brokenPavements }, { feeWaiver });
    expect(total).toBe(cents(9_700));
  });

  it('frees nothing but reconnections', () => {
    expect(quoted('lacre-violado', {}, { feeWaiver }).total).toBe(2_478);
  });
});

describe('a day that no entry covers', () => {
  test.each<[ServiceCode, Asked, string, string]>([
    ['lacre-violado', {}, '2017-11-30', '2017-12-01'],
    ['parcelamento', {}, '2017-11-30', '2017-12-01'],
    ['religacao-no-cavalete', { daysCut: 3 }, '2016-11-30', '2016-12-01'],
    ['ligacao-de-esgoto', { diameterMm: 100 }, '2016-11-30', '2016-12-01'],
    ['conserto-de-cavalete', {}, '2016-11-30', '2016-12-01'],
    ['repavimentacao', { brokenPavements: [street('COBBLESTONE', '1')] }, '2015-12-31', '2016-01-01'],
  ])('%s %j on %s is refused, and on %s answered', (service, asked, before, first) => {
    expect(refusals(service, { ...asked, at: `${before}T23:59` })).toEqual([
      { code: 'SERVICE_NOT_COVERED', service, on: before, coveredFrom: first },
    ]);
    expect(refusals(service, { ...asked, at: `${first}T00:00` })).toEqual([]);
  });
});
