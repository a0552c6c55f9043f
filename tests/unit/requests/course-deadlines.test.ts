import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { expectedByTerms, lapsesOn, runningDeadlines } from '@/lib/requests/course-deadlines';
import { lapseStanding } from '@/lib/requests/lapse';
import { type Happened, happened, larger, opened, place, sewer, termsOf } from './course-terms';

describe('the terms run from what has happened', () => {
  const running = (...steps: readonly Happened[]) => ({
    terms: sewer,
    events: happened(opened, ...steps),
    place,
  });
  const due = (...steps: readonly Happened[]) =>
    runningDeadlines(running(...steps)).map(({ id, dueAt }) => [id.split('.').at(-1), dueAt]);

  it('six months to ask, seven days to inspect, thirty to connect (items VIII, XIV and XV)', () => {
    expect(due()).toEqual([
      ['extincao', '2019-10-22T23:59'],
      ['vistoria', null],
      ['ligacao', null],
    ]);
    expect(due(['INSPECTION_ASKED', '2019-05-02'])).toEqual([
      ['vistoria', '2019-05-09T23:59'],
      ['ligacao', null],
    ]);
    expect(due(['INSPECTION_ASKED', '2019-05-02'], ['INSPECTION_REFUSED', '2019-05-06'])).toEqual([
      ['vistoria', null],
      ['ligacao', null],
    ]);
    expect(due(['INSPECTION_ASKED', '2019-05-02'], ['INSPECTION_APPROVED', '2019-05-06'])).toEqual([
      ['ligacao', '2019-06-05T23:59'],
    ]);
  });

  it('the expected day follows them: none while no term of the utility runs', () => {
    const own = civilDate('2019-05-22');
    expect(expectedByTerms(running(), own)).toBeNull();
    expect(expectedByTerms(running(['INSPECTION_ASKED', '2019-05-02']), own)).toBe('2019-05-09');
    const refused = running(['INSPECTION_ASKED', '2019-05-02'], ['INSPECTION_REFUSED', '2019-05-06']);
    expect(expectedByTerms(refused, own)).toBeNull();
  });

  it("the request's own term holds where the tariff sets none (Vazamento de cavalete)", () => {
    const silent = { terms: termsOf('conserto-de-cavalete'), events: happened(opened), place };
    expect(expectedByTerms(silent, civilDate('2019-04-23'))).toBe('2019-04-23');
    expect(expectedByTerms(silent, null)).toBeNull();
  });

  it.each([
    ['31/08 ends on the first of March', '2018-08-31', '2019-03-01'],
    ['a Sunday goes on to Monday', '2018-11-12', '2019-05-13'],
    ['an ordinary day', '2019-04-22', '2019-10-22'],
  ])('%s', (_, requestedOn, last) => {
    const terms = termsOf('ligacao-de-esgoto', { diameterMm: 100 }, requestedOn);
    const events = happened(['OPENED', requestedOn]);
    expect(lapsesOn({ terms, events, place })).toBe(last);
  });

  it('nothing ends while the chief executive decides; then six months run from the answer', () => {
    const waiting = { terms: larger, events: happened(opened), place };
    expect(lapsesOn(waiting)).toBeNull();
    const events = happened(opened, ['AUTHORITY_APPROVED', '2019-06-03', '09:00']);
    expect(lapsesOn({ ...waiting, events })).toBe('2019-12-03');
  });

  it.each([
    [14, 'REQUEST', '2019-04-24T10:00'],
    [15, 'INSPECTION_APPROVED', '2019-04-26T15:30'],
    [16, 'INSPECTION_APPROVED', '2019-04-26T15:30'],
  ])('a reconnection %i days after the cut runs from %s', (daysCut, start, dueAt) => {
    const terms = termsOf('religacao-no-cavalete', { daysCut });
    const events = happened(
      opened,
      ['INSPECTION_ASKED', '2019-04-22'],
      ['INSPECTION_APPROVED', '2019-04-24', '15:30'],
    );
    expect(runningDeadlines({ terms, events, place })).toMatchObject([{ start, dueAt }]);
  });
});

describe('the last day to ask for the inspection (item XV)', () => {
  it.each([
    ['2019-04-12', 'IN_TIME'],
    ['2019-04-13', 'TO_WARN'],
    ['2019-04-14', 'TO_WARN'],
    ['2019-05-12', 'TO_WARN'],
    ['2019-05-13', 'TO_WARN'],
    ['2019-05-14', 'LAPSED'],
  ])('on %s: %s', (asOf, standing) => {
    expect(lapseStanding(civilDate('2019-05-13'), civilDate(asOf))).toBe(standing);
  });
});
