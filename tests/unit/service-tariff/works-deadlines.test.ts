import { describe, expect, it, test } from 'vitest';
import type { Pavement, ServiceCode } from '@/lib/service-tariff';
import { at, day, due, quoted, refusals } from './questions';

const broken = (place: 'STREET' | 'FOOTWAY', pavement: Pavement) => ({ place, pavement, areaM2: '1' });

describe('repaving: 7 calendar days from the first working day after the work order (Repavimentação, último parágrafo)', () => {
  test.each([
    ['2019-04-16', '2019-04-24', 'Tuesday: counted from Wednesday'],
    ['2019-04-17', '2019-04-25', 'Wednesday: counted from Thursday, the day before the holiday'],
    ['2019-04-18', '2019-04-29', 'Thursday: Good Friday and the weekend pass, counted from Monday'],
    ['2019-04-19', '2019-04-29', 'the holiday itself'],
    ['2019-04-22', '2019-04-30', 'Monday'],
    ['2019-04-23', '2019-05-01', 'Tuesday: ends on a holiday and stays there'],
    ['2019-04-30', '2019-05-09', 'the day before Labour Day: counted from Thursday'],
  ])('ordered on %s, due on %s: %s', (order, expected) => {
    const answer = quoted('repavimentacao', {
      at: '2019-04-15T10:00',
      brokenPavements: [broken('STREET', 'COBBLESTONE')],
      events: { workOrderOn: day(order) },
    });
    expect(due(answer, 'repavimentacao')).toBe(`${expected}T23:59`);
  });

  it('has no day before the work order', () => {
    const answer = quoted('repavimentacao', { brokenPavements: [broken('STREET', 'COBBLESTONE')] });
    expect(answer.deadlines).toMatchObject([{ start: 'WORK_ORDER', startsAt: null, dueAt: null }]);
  });

  it('is refused for a year whose holidays nobody gave', () => {
    const asked = {
      brokenPavements: [broken('STREET', 'COBBLESTONE')],
      events: { workOrderOn: day('2045-03-01') },
    };
    expect(refusals('repavimentacao', asked)).toEqual([{ code: 'CALENDAR_NOT_COVERED', on: '2045-03-09' }]);
  });
});

describe('broken pavement, from the day it is broken', () => {
  const events = { pavementBrokenOn: day('2019-05-06') };

  test.each<[string, ServiceCode, 'STREET' | 'FOOTWAY', Pavement, string, string]>([
    [
      'Religação, item XII: asfalto, 15 dias',
      'religacao-supressao',
      'STREET',
      'ASPHALT_CBUQ',
      'asfalto',
      '2019-05-21T23:59',
    ],
    [
      'Religação, item XIV: calçada, 15 dias',
      'religacao-supressao',
      'FOOTWAY',
      'OTHER',
      'calcada',
      '2019-05-21T23:59',
    ],
    [
      'Ligação de esgoto, item X: asfalto, 15 dias',
      'ligacao-de-esgoto',
      'STREET',
      'ASPHALT_PMF',
      'asfalto',
      '2019-05-21T23:59',
    ],
    [
      'Ligação de esgoto, item XII: calçada, 7 dias',
      'ligacao-de-esgoto',
      'FOOTWAY',
      'CONCRETE_BLOCK',
      'calcada',
      '2019-05-13T23:59',
    ],
  ])('%s: %s', (_, service, place, pavement, id, expected) => {
    const asked = {
      diameterMm: service === 'ligacao-de-esgoto' ? 100 : 20,
      brokenPavements: [broken(place, pavement)],
    };
    expect(due(quoted(service, { ...asked, events }), id)).toBe(expected);
    expect(due(quoted(service, asked), id)).toBeNull();
  });

  it('has no term where nothing is broken', () => {
    const answer = quoted('religacao-supressao', { diameterMm: 20, events });
    expect(answer.deadlines.map(({ id }) => id)).toEqual(['religacao-supressao.prazo.religacao']);
  });

  it('of a street without asphalt follows the term of repaving, for the others speak of asphalt alone', () => {
    const brokenPavements = [broken('STREET', 'CONCRETE_BLOCK')];
    const answer = quoted('ligacao-de-esgoto', {
      diameterMm: 100,
      brokenPavements,
      events: { workOrderOn: day('2019-05-06') },
    });
    expect(due(answer, 'asfalto')).toBeUndefined();
    expect(due(answer, 'repavimentacao')).toBe('2019-05-14T23:59');
  });
});

describe('a sewer connection', () => {
  const asked = { diameterMm: 100 };

  it('is inspected within 7 days of being asked to (item VIII)', () => {
    const events = { inspectionRequestedAt: at('2019-05-02T16:00') };
    expect(due(quoted('ligacao-de-esgoto', { ...asked, events }), 'vistoria')).toBe('2019-05-09T23:59');
  });

  it('is made within 30 days of the approved inspection (itens V e XIV)', () => {
    const events = { inspectionApprovedAt: at('2019-05-08T09:00') };
    expect(due(quoted('ligacao-de-esgoto', { ...asked, events }), 'ligacao')).toBe('2019-06-07T23:59');
  });

  test.each([
    ['2019-04-22', '2019-10-22', 'the same day six months on'],
    [
      '2019-08-30',
      '2020-03-02',
      'no 30 February: 1 March, a Sunday, so Monday (Código Civil, art. 132, § 3º)',
    ],
    ['2019-08-31', '2020-03-02', 'no 31 February either'],
    ['2019-05-14', '2019-11-14', 'the day before a holiday'],
    ['2019-05-15', '2019-11-18', 'a holiday on Friday: the Monday after'],
    ['2019-05-16', '2019-11-18', 'a Saturday: the Monday after'],
  ])(
    'asked for on %s is extinct after %s without an asked inspection (item XV): %s',
    (requested, expected) => {
      const answer = quoted('ligacao-de-esgoto', { ...asked, at: `${requested}T10:00` });
      expect(due(answer, 'extincao')).toBe(`${expected}T23:59`);
      expect(answer.deadlines.find(({ id }) => id.endsWith('extincao'))?.party).toBe('CUSTOMER');
    },
  );
});
