import { type IcsLine, icsEscaped, icsText } from '@/lib/format';
import type { BusinessCalendar } from '@/lib/kernel/business-days';
import { addDays, type CivilDate } from '@/lib/kernel/civil-date';
import { collectionDays, lastKnownDay } from './collection-days';
import type { WasteCollection, WasteRoute } from './utility-terms';
import { hoursInWords, wasteKindWords } from './words';

/** What a route's calendar is made of; `host` makes its ids the portal's own. */
export interface RouteCalendar {
  readonly route: WasteRoute;
  readonly areExamples: boolean;
  readonly calendar: BusinessCalendar;
  readonly asOf: CivilDate;
  readonly host: string;
}

const zone = 'America/Sao_Paulo';
const hoursBehindUtc = 3;

/**
 * The collections of a neighbourhood as an iCalendar file: a weekly event for each kind of waste, without the holidays on
 * which it does not run, from `asOf` for a year or as far as the holidays are known. The same route keeps its ids.
 * Only for days from 17/02/2019 on, when the zone lost its summer time (Decreto 9.772/2019). Source: RFC 5545.
 */
export function routeCalendar(model: RouteCalendar): string {
  const { route, areExamples } = model;
  return icsText([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Loja Virtual//Coleta de residuos//PT'],
    ['CALSCALE', 'GREGORIAN'],
    ['X-WR-CALNAME', icsEscaped(`Coleta em ${route.neighbourhood}${areExamples ? ' (exemplo)' : ''}`)],
    ...timeZone,
    ...route.collections.flatMap((collection) => event(model, collection)),
    ['END', 'VCALENDAR'],
  ]);
}

const timeZone: readonly IcsLine[] = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', zone],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '20190217T000000'],
  ['TZOFFSETFROM', '-0200'],
  ['TZOFFSETTO', '-0300'],
  ['TZNAME', '-03'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
];

const weekdayCodes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** One kind of waste; nothing where no day of it is known. */
function event(model: RouteCalendar, collection: WasteCollection): readonly IcsLine[] {
  const { route, calendar, asOf, host, areExamples } = model;
  const days = collectionDays(collection, calendar, { from: asOf, until: lastKnownDay(calendar, asOf) });
  const first = days.find(({ runs }) => runs);
  const last = days.findLast(({ runs }) => runs);
  if (!first || !last) return [];
  const { kind, weekdays, from, to } = collection;
  const between = days.filter(({ date, runs }) => !runs && date > first.date && date < last.date);
  const { name, what } = wasteKindWords[kind];
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `coleta-${route.code}-${kind.toLowerCase()}@${host}`],
    ['DTSTAMP', `${compact(asOf)}T000000Z`],
    [`DTSTART;TZID=${zone}`, local(first.date, from)],
    [`DTEND;TZID=${zone}`, local(first.date, to)],
    ['RRULE', `FREQ=WEEKLY;UNTIL=${utc(last.date, from)};BYDAY=${weekdays.map((day) => weekdayCodes[day])}`],
    ...between.map(({ date }): IcsLine => [`EXDATE;TZID=${zone}`, local(date, from)]),
    ['SUMMARY', icsEscaped(`${name}: ${route.neighbourhood}${areExamples ? ' (exemplo)' : ''}`)],
    ['DESCRIPTION', icsEscaped(`${what}\nO caminhão passa ${hoursInWords(collection)}.`)],
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ];
}

function compact(date: CivilDate): string {
  return date.replaceAll('-', '');
}

function local(date: CivilDate, time: string): string {
  return `${compact(date)}T${time.replace(':', '')}00`;
}

/** The same moment in UTC, which may be of the next day. */
function utc(date: CivilDate, time: string): string {
  const hour = Number(time.slice(0, 2)) + hoursBehindUtc;
  const day = hour >= 24 ? addDays(date, 1) : date;
  return `${local(day, `${String(hour % 24).padStart(2, '0')}${time.slice(2)}`)}Z`;
}
