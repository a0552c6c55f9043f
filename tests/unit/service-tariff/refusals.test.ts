import { describe, expect, it, test } from 'vitest';
import { quote, type ServiceCode } from '@/lib/service-tariff';
import {
  type Asked,
  at,
  day,
  desoCatalogue,
  question,
  refusals,
  saegCatalogue,
  strangerFacts,
} from './questions';

const cobble = (areaM2: string) => ({ place: 'STREET', pavement: 'COBBLESTONE', areaM2 }) as const;

function codes(service: ServiceCode, asked: Asked): readonly string[] {
  return refusals(service, asked).map(({ code }) => code);
}

describe('a question that cannot be answered', () => {
  it('about a service that nobody has is refused by its name', () => {
    const unknown = { ...question('lacre-violado'), service: 'ligacao-de-gas' };
    expect(quote(saegCatalogue, unknown, strangerFacts)).toEqual({
      ok: false,
      error: [{ code: 'SERVICE_UNKNOWN', service: 'ligacao-de-gas' }],
    });
  });

  it('is told all that is wrong with it at once', () => {
    const asked = {
      channel: 'PHONE',
      diameterMm: 90,
      brokenPavements: [cobble('0'), cobble('2'), cobble('1001')],
      furtherInspections: -1,
      events: { inspectionApprovedAt: at('2019-04-22T09:59') },
    } as const;
    expect(refusals('ligacao-de-esgoto', asked)).toEqual([
      { code: 'CHANNEL_NOT_OFFERED', channel: 'PHONE', offered: ['COUNTER', 'INTERNET'] },
      {
        code: 'DIAMETER_NOT_OFFERED',
        diameterMm: 90,
        offered: [
          { from: 100, to: 100 },
          { from: 150, to: 150 },
          { from: 101, to: null },
        ],
      },
      { code: 'AREA_INVALID', index: 0, areaM2: '0', maxM2: 1_000 },
      { code: 'AREA_INVALID', index: 2, areaM2: '1001', maxM2: 1_000 },
      { code: 'FURTHER_INSPECTIONS_INVALID', count: -1, atMost: 20 },
      { code: 'EVENT_BEFORE_REQUEST', event: 'inspectionApprovedAt' },
    ]);
  });

  test.each<[ServiceCode, Asked, readonly string[]]>([
    ['religacao-suspensao-especial', {}, ['ANSWER_MISSING', 'ANSWER_MISSING']],
    ['repavimentacao', {}, ['ANSWER_MISSING']],
    ['ligacao-de-esgoto', {}, ['ANSWER_MISSING']],
    ['religacao-supressao', { diameterMm: 25 }, ['DIAMETER_NOT_OFFERED']],
    ['mudanca-de-cavalete-deslocamento', { diameterMm: 24 }, ['DIAMETER_NOT_OFFERED']],
    ['mudanca-de-cavalete-deslocamento', { diameterMm: 51 }, ['DIAMETER_NOT_OFFERED']],
    ['ligacao-de-esgoto', { diameterMm: 100.5 }, ['DIAMETER_NOT_OFFERED']],
    ['religacao-no-cavalete', { daysCut: -1 }, ['DAYS_CUT_INVALID']],
    ['religacao-no-cavalete', { daysCut: 1.5 }, ['DAYS_CUT_INVALID']],
    [
      'repavimentacao',
      { brokenPavements: Array.from({ length: 11 }, () => cobble('1')) },
      ['TOO_MANY_PAVEMENTS'],
    ],
    ['parcelamento', { installments: 0 }, ['INSTALLMENTS_INVALID']],
    ['parcelamento', { installments: 60 }, []],
    ['parcelamento', { installments: 61 }, ['INSTALLMENTS_INVALID']],
    ['parcelamento', { reagreement: -1 }, ['REAGREEMENT_INVALID']],
    ['lacre-violado', { daysCut: -1, diameterMm: 7 }, []],
    [
      'repavimentacao',
      { brokenPavements: [cobble('1')], events: { workOrderOn: day('2019-04-21') } },
      ['EVENT_BEFORE_REQUEST'],
    ],
  ])('%s %j: %j', (service, asked, expected) => {
    expect(codes(service, asked)).toEqual(expected);
  });

  test.each(['', '0', '0.00', '-1', '1,5', '1.234', '1e3', '1000.01', ' 1', '١', '9999999'])(
    'has no area %j',
    (areaM2) => {
      expect(codes('repavimentacao', { brokenPavements: [cobble(areaM2)] })).toEqual(['AREA_INVALID']);
    },
  );

  test.each(['0.01', '1', '2.5', '12.34', '1000', '1000.00'])('has an area %j', (areaM2) => {
    expect(codes('repavimentacao', { brokenPavements: [cobble(areaM2)] })).toEqual([]);
  });
});

describe('the channels of the text', () => {
  test.each<[string, ServiceCode, Asked, readonly string[]]>([
    [
      'Mudança de cavalete, item II: telephone',
      'mudanca-de-cavalete-ajuste',
      { diameterMm: 20 },
      ['COUNTER', 'PHONE', 'INTERNET'],
    ],
    [
      'Mudança de cavalete, item I: counter',
      'mudanca-de-cavalete-deslocamento',
      { diameterMm: 20 },
      ['COUNTER', 'INTERNET'],
    ],
    [
      'Religação, item I: counter and internet',
      'religacao-no-cavalete',
      { daysCut: 1 },
      ['COUNTER', 'INTERNET'],
    ],
    ['Ligação de esgoto, item I: counter', 'ligacao-de-esgoto', { diameterMm: 100 }, ['COUNTER', 'INTERNET']],
  ])('%s: %s %j is asked for by %j', (_, service, asked, expected) => {
    const offered = (['COUNTER', 'PHONE', 'INTERNET'] as const).filter(
      (channel) => !codes(service, { ...asked, channel }).includes('CHANNEL_NOT_OFFERED'),
    );
    expect(offered).toEqual(expected);
  });
});

describe("DESO's page", () => {
  it("says that the tariff is SAEG's", () => {
    expect(desoCatalogue.borrowed?.value).toBe('Tabela de serviços: SAEG');
    expect(saegCatalogue.borrowed).toBeNull();
  });

  it("leaves out installments, which follow DESO's own terms, and SAEG's telephone", () => {
    expect(desoCatalogue.services).toHaveLength(saegCatalogue.services.length - 1);
    const answer = quote(desoCatalogue, question('parcelamento'), strangerFacts);
    expect(answer).toMatchObject({ ok: false, error: [{ code: 'SERVICE_UNKNOWN' }] });
    const byPhone = question('mudanca-de-cavalete-ajuste', { channel: 'PHONE', diameterMm: 20 });
    expect(quote(desoCatalogue, byPhone, strangerFacts)).toMatchObject({
      ok: false,
      error: [{ code: 'CHANNEL_NOT_OFFERED', offered: ['COUNTER', 'INTERNET'] }],
    });
  });
});
