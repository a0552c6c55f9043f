import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import type { WasteRoute } from '@/lib/waste-routes';
import { collectionDays, lastKnownDay, routeCalendar } from '@/lib/waste-routes';
import { type IcsComponent, onlyValue, readIcs, startsOf, textOf } from '../../support/ics';
import { calendar } from './calendar-of-tests';
import { wasteExamples } from './waste-examples';

const asOf = civilDate('2019-04-22');

function read(route: WasteRoute, on = asOf): IcsComponent {
  const model = { route, areExamples: true, calendar, asOf: on, host: 'portal.example.org' };
  return readIcs(Buffer.from(routeCalendar(model)));
}

const eventsOf = (file: IcsComponent) => file.components.filter(({ name }) => name === 'VEVENT');

describe.each(wasteExamples.routes)('the calendar of $neighbourhood', (route) => {
  it('starts on every day the collection runs, and on no other', () => {
    const events = eventsOf(read(route));
    expect(events).toHaveLength(route.collections.length);
    for (const [index, collection] of route.collections.entries()) {
      const span = { from: asOf, until: lastKnownDay(calendar, asOf) };
      const days = collectionDays(collection, calendar, span).filter(({ runs }) => runs);
      const time = `T${collection.from.replace(':', '')}00`;
      expect(startsOf(events[index] as IcsComponent)).toEqual(
        days.map(({ date }) => date.replaceAll('-', '') + time),
      );
    }
  });
});

const night = wasteExamples.routes.find(({ code }) => code === 'jardim-das-aguas') as WasteRoute;
const morning = wasteExamples.routes.find(({ code }) => code === 'alto-da-figueira') as WasteRoute;

describe('the file', () => {
  it('is one calendar with the zone of its hours', () => {
    const file = read(morning);
    expect(file.name).toBe('VCALENDAR');
    expect(onlyValue(file, 'VERSION')).toBe('2.0');
    expect(onlyValue(file, 'PRODID')).not.toBe('');
    const [zone] = file.components;
    expect([zone?.name, zone && onlyValue(zone, 'TZID')]).toEqual(['VTIMEZONE', 'America/Sao_Paulo']);
    const [standard] = zone?.components ?? [];
    expect(standard && onlyValue(standard, 'TZOFFSETTO')).toBe('-0300');
    for (const event of eventsOf(file)) {
      for (const { name, parameters } of event.properties.filter(({ name }) =>
        /^(DTSTART|DTEND|EXDATE)$/.test(name),
      ))
        expect([name, parameters.TZID]).toEqual([name, 'America/Sao_Paulo']);
    }
  });

  it('keeps the holidays out where the lorry does not run, and in where it does', () => {
    const [household] = eventsOf(read(morning));
    expect(household && startsOf(household)).not.toContain('20190501T070000');
    expect(routeCalendar({ route: night, areExamples: true, calendar, asOf, host: 'x' })).toContain(
      'BYDAY=TU,TH,SA',
    );
    const [late] = eventsOf(read({ ...night, collections: night.collections.slice(0, 1) }));
    expect(late?.properties.some(({ name }) => name === 'EXDATE')).toBe(false);
  });

  it('ends in UTC on the next day where the last collection is at night', () => {
    const [late] = eventsOf(read(night));
    const starts = late ? startsOf(late) : [];
    expect(starts.at(-1)).toBe('20200418T183000');
    expect(late && onlyValue(late, 'RRULE')).toContain('UNTIL=20200418T213000Z');
    const later = {
      ...night.collections[0],
      from: '22:00',
      to: '23:30',
    } as WasteRoute['collections'][number];
    const [latest] = eventsOf(read({ ...night, collections: [later] }));
    expect(latest && onlyValue(latest, 'RRULE')).toContain('UNTIL=20200419T010000Z');
    expect(latest && startsOf(latest).at(-1)).toBe('20200418T220000');
  });

  it('keeps the ids of its events from one day to the next, all different', () => {
    const ids = (on: string) => eventsOf(read(night, civilDate(on))).map((event) => onlyValue(event, 'UID'));
    expect(ids('2019-04-22')).toEqual(ids('2019-09-01'));
    expect(new Set(ids('2019-04-22')).size).toBe(2);
  });

  it('says in its own words that it is an example, with what was escaped', () => {
    const [event] = eventsOf(read({ ...morning, neighbourhood: 'Alto; da Figueira, \\ Velha' }));
    expect(event && textOf(onlyValue(event, 'SUMMARY'))).toBe(
      'Coleta domiciliar: Alto; da Figueira, \\ Velha (exemplo)',
    );
    expect(event && textOf(onlyValue(event, 'DESCRIPTION'))).toContain('\nO caminhão passa das 7h às 11h.');
  });

  it('has no event where no day is known', () => {
    expect(eventsOf(read(morning, civilDate('2021-03-01')))).toEqual([]);
  });
});
