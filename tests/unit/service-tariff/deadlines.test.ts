import { describe, expect, it, test } from 'vitest';
import type { Channel, ServiceCode } from '@/lib/service-tariff';
import { type Asked, at, due, quoted } from './questions';

describe('a reconnection in hours, without an inspection, runs from the request', () => {
  test.each<[string, ServiceCode, Channel, string, string]>([
    ['item IV, balcão, 24 h', 'religacao-no-cavalete', 'COUNTER', '2019-04-22T10:00', '2019-04-23T10:00'],
    ['item IV, internet, 48 h', 'religacao-no-cavalete', 'INTERNET', '2019-04-22T10:00', '2019-04-24T10:00'],
    [
      'item VII, balcão, 48 h',
      'religacao-suspensao-especial',
      'COUNTER',
      '2019-04-22T10:00',
      '2019-04-24T10:00',
    ],
    [
      'item VII, internet, 72 h',
      'religacao-suspensao-especial',
      'INTERNET',
      '2019-04-22T10:00',
      '2019-04-25T10:00',
    ],
    ['item IV, Friday 17:59', 'religacao-no-cavalete', 'COUNTER', '2019-04-26T17:59', '2019-04-27T17:59'],
    ['item IV, Friday 18:00', 'religacao-no-cavalete', 'COUNTER', '2019-04-26T18:00', '2019-04-27T18:00'],
    ['item IV, Friday 18:01', 'religacao-no-cavalete', 'COUNTER', '2019-04-26T18:01', '2019-04-27T18:01'],
    [
      'item IV, the day before a holiday',
      'religacao-no-cavalete',
      'COUNTER',
      '2019-04-18T09:30',
      '2019-04-19T09:30',
    ],
    ['item IV, the holiday', 'religacao-no-cavalete', 'COUNTER', '2019-04-19T09:30', '2019-04-20T09:30'],
    [
      'item IV, the day after the holiday',
      'religacao-no-cavalete',
      'COUNTER',
      '2019-04-20T09:30',
      '2019-04-21T09:30',
    ],
    [
      'item IV, where summer time began',
      'religacao-no-cavalete',
      'COUNTER',
      '2018-11-03T12:00',
      '2018-11-04T13:00',
    ],
    [
      'item IV, where summer time ended',
      'religacao-no-cavalete',
      'COUNTER',
      '2019-02-16T12:00',
      '2019-02-17T11:00',
    ],
  ])('%s: %s by %s at %s is due at %s', (_, service, channel, requestedAt, expected) => {
    const answer = quoted(service, { at: requestedAt, channel, daysCut: 14, diameterMm: 20 });
    expect(answer.deadlines.map(({ start, startsAt, dueAt }) => [start, startsAt, dueAt])).toEqual([
      ['REQUEST', requestedAt, expected],
    ]);
  });
});

describe('an inspection comes first where the cut has lasted 15 days or more (itens III e VI)', () => {
  test.each<[ServiceCode, number, boolean]>([
    ['religacao-no-cavalete', 14, false],
    ['religacao-no-cavalete', 15, true],
    ['religacao-no-cavalete', 16, true],
    ['religacao-suspensao-especial', 14, false],
    ['religacao-suspensao-especial', 15, true],
    ['religacao-suspensao-especial', 16, true],
  ])('%s after %i days: %s', (service, daysCut, expected) => {
    for (const channel of ['COUNTER', 'INTERNET'] as const) {
      const answer = quoted(service, { daysCut, diameterMm: 20, channel });
      expect(answer.inspectionRequired).toBe(expected);
      expect(answer.deadlines.map(({ start }) => start)).toEqual([
        expected ? 'INSPECTION_APPROVED' : 'REQUEST',
      ]);
    }
  });

  it('and the hours run from its approval, not before (item IV)', () => {
    const asked = { daysCut: 15, channel: 'INTERNET' } as const;
    const approved = { ...asked, events: { inspectionApprovedAt: at('2019-04-23T15:20') } };
    expect(due(quoted('religacao-no-cavalete', asked), 'internet')).toBeNull();
    expect(due(quoted('religacao-no-cavalete', approved), 'internet')).toBe('2019-04-25T15:20');
  });
});

describe('a term in days leaves the first day out, ends at 23:59 and does not move for a holiday', () => {
  test.each<[string, ServiceCode, string, Asked, string]>([
    ['Violação do lacre, item III: 7 dias', 'lacre-violado', 'lacre', {}, '2019-04-29T23:59'],
    [
      'Religação, item X: 30 dias',
      'religacao-supressao',
      'religacao',
      { diameterMm: 20 },
      '2019-05-22T23:59',
    ],
    [
      'Mudança de cavalete, item IV: 30 dias',
      'mudanca-de-cavalete-ajuste',
      'mudanca',
      { diameterMm: 20 },
      '2019-05-22T23:59',
    ],
    [
      'Mudança de cavalete, item IV: 30 dias',
      'mudanca-de-cavalete-deslocamento',
      'mudanca',
      { diameterMm: 20 },
      '2019-05-22T23:59',
    ],
    ['the day before a holiday', 'lacre-violado', 'lacre', { at: '2019-04-11T08:00' }, '2019-04-18T23:59'],
    ['the holiday', 'lacre-violado', 'lacre', { at: '2019-04-12T08:00' }, '2019-04-19T23:59'],
    ['the day after the holiday', 'lacre-violado', 'lacre', { at: '2019-04-13T08:00' }, '2019-04-20T23:59'],
    ['the last minute of a day', 'lacre-violado', 'lacre', { at: '2019-04-22T23:59' }, '2019-04-29T23:59'],
  ])('%s: %s', (_, service, id, asked, expected) => {
    expect(due(quoted(service, asked), id)).toBe(expected);
  });
});

it('an agreement and the mending of a meter stand have no term in the text', () => {
  expect(quoted('parcelamento').deadlines).toEqual([]);
  expect(quoted('conserto-de-cavalete').deadlines).toEqual([]);
});
