import { describe, expect, it } from 'vitest';
import { civilDateTime } from '@/lib/kernel/civil-date-time';
import {
  calculatorPath,
  noEvents,
  onlyAsked,
  type QuoteQuestion,
  questionGaps,
  questionOf,
  questionParams,
  relevantEvents,
} from '@/lib/service-tariff';
import { calculatorForm, quoteBody } from '@/lib/service-tariff/schema';
import { serviceOf } from './questions';

const defaults = { now: civilDateTime('2019-04-22T10:00'), channel: 'COUNTER', reagreement: 0 } as const;

const asked: QuoteQuestion = {
  service: 'religacao-supressao',
  requestedAt: civilDateTime('2019-04-19T18:00'),
  channel: 'INTERNET',
  diameterMm: 20,
  adjustment: 'RAISING',
  brokenPavements: [
    { place: 'STREET', pavement: 'ASPHALT_CBUQ', areaM2: '2.5' },
    { place: 'FOOTWAY', pavement: 'OTHER', areaM2: '1' },
  ],
  daysCut: 15,
  furtherInspections: 2,
  installments: 6,
  reagreement: 1,
  events: {
    ...noEvents,
    inspectionApprovedAt: civilDateTime('2019-04-20T09:30'),
    workOrderOn: '2019-04-23' as never,
  },
};

function codesOf(values: Record<string, string>): string[] {
  const parsed = calculatorForm.safeParse(values);
  return parsed.success ? [] : parsed.error.issues.map(({ message, path }) => `${path}: ${message}`);
}

describe('the calculator’s form', () => {
  it('filled in from a question asks the same question', () => {
    expect(questionOf(calculatorForm.parse(questionParams(asked)), defaults)).toEqual(asked);
  });

  it('keeps the question in an address that one may come back to', () => {
    expect(calculatorPath(questionParams(asked))).toMatch(/^\/servicos\/calculadora\?[\w\-=&.%]+$/);
  });

  it.each([
    ['2,5', '2.5'],
    ['2.5', '2.5'],
    [' 2,50 m² ', '2.50'],
    ['12m2', '12'],
  ])('reads the area "%s"', (typed, area) => {
    expect(calculatorForm.parse({ 'area-1': typed }).rows[0]?.area).toBe(area);
  });

  it.each([
    [{ 'area-1': '2,555' }, 'area-1: AREA_MALFORMED'],
    [{ 'area-1': '-1' }, 'area-1: AREA_MALFORMED'],
    [{ 'area-2': 'dois' }, 'area-2: AREA_MALFORMED'],
    [{ dia: '31/02/2019' }, 'dia: DATE_MALFORMED'],
    [{ hora: '24:00' }, 'hora: TIME_MALFORMED'],
    [{ 'dias-cortada': 'quinze' }, 'dias-cortada: COUNT_MALFORMED'],
    [{ canal: 'pombo' }, 'canal: CHOICE_UNKNOWN'],
    [{ canal: 'toString' }, 'canal: CHOICE_UNKNOWN'],
  ])('refuses %o by its box', (values, code) => {
    expect(codesOf(values)).toEqual([code]);
  });

  it('tells every wrong box at once', () => {
    expect(codesOf({ dia: 'x', hora: 'x', diametro: 'x' })).toHaveLength(3);
  });

  it('without day and hour asks about now', () => {
    const question = questionOf(calculatorForm.parse({ dia: '', hora: '' }), defaults);
    expect(question.requestedAt).toBe('2019-04-22T10:00');
  });
});

describe('what was typed in part', () => {
  const gapsOf = (values: Record<string, string>) =>
    questionGaps(calculatorForm.parse(values)).map(({ field, code }) => `${field}: ${code}`);

  it('wants a channel', () => {
    expect(gapsOf({})).toEqual(['canal: CHANNEL_MISSING']);
  });

  it('wants a row of pavement whole, and an empty one not at all', () => {
    expect(gapsOf({ canal: 'internet', 'area-1': '2', 'piso-2': '', 'lugar-3': 'rua' })).toEqual([
      'piso-1: PAVEMENT_MISSING',
      'lugar-1: PLACE_MISSING',
      'piso-3: PAVEMENT_MISSING',
      'area-3: AREA_MISSING',
    ]);
  });

  it('takes a row with a box that cannot be read as begun, and does not call that box empty', () => {
    const typed = calculatorForm.parse({ canal: 'internet' });
    expect(questionGaps(typed, new Set(['area-1'])).map(({ field }) => field)).toEqual(['piso-1', 'lugar-1']);
  });

  it('wants day and hour of an inspection together', () => {
    const values = {
      canal: 'internet',
      'vistoria-pedida-dia': '2019-04-23',
      'vistoria-aprovada-hora': '09:00',
    };
    expect(gapsOf(values)).toEqual([
      'vistoria-pedida-hora: TIME_MISSING',
      'vistoria-aprovada-dia: DATE_MISSING',
    ]);
  });
});

describe('what a service does not ask', () => {
  it('is neither kept nor shown: repaving keeps its pavements and the work order', () => {
    expect(onlyAsked(serviceOf('repavimentacao'), asked)).toMatchObject({
      service: 'repavimentacao',
      diameterMm: null,
      adjustment: null,
      daysCut: null,
      furtherInspections: 0,
      installments: null,
      reagreement: 0,
      brokenPavements: asked.brokenPavements,
      events: { ...noEvents, workOrderOn: '2019-04-23' },
    });
  });

  it('a sewer connection waits for its inspections and for the broken pavement', () => {
    expect(relevantEvents(serviceOf('ligacao-de-esgoto'))).toEqual(
      expect.arrayContaining(['inspectionRequestedAt', 'inspectionApprovedAt', 'pavementBrokenOn']),
    );
  });
});

describe('what a program sends', () => {
  it('needs the channel alone', () => {
    expect(quoteBody.parse({ channel: 'INTERNET' })).toMatchObject({
      brokenPavements: [],
      furtherInspections: 0,
      daysCut: null,
      events: {
        inspectionRequestedLocalTime: null,
        inspectionApprovedLocalTime: null,
        pavementBrokenOn: null,
        workOrderOn: null,
      },
    });
  });

  it.each([
    [{}],
    [{ channel: 'INTERNET', requestedAt: '2019-04-22' }],
    [{ channel: 'INTERNET', brokenPavements: [{ place: 'STREET', pavement: 'OTHER', areaM2: '2,5' }] }],
    [{ channel: 'INTERNET', daysCut: -1 }],
    [{ channel: 'INTERNET', unknown: 1 }],
  ])('%o is refused', (body) => {
    expect(quoteBody.safeParse(body).success).toBe(false);
  });
});
