import type { CivilDate } from '@/lib/kernel/civil-date';
import { atTime, type CivilDateTime, dateOf, timeOf } from '@/lib/kernel/civil-date-time';
import type { ServiceEvents } from '../deadline';
import type { BrokenPavement, QuoteQuestion } from '../quote';
import type { Adjustment, Channel, Pavement, PavementPlace } from '../terms';
import { fieldNames, rowNames } from './fields';

/** A row of pavement as it was typed: what is missing is undefined. */
interface TypedRow {
  readonly row: number;
  readonly place: PavementPlace | undefined;
  readonly pavement: Pavement | undefined;
  readonly area: string | undefined;
}

interface TypedMoment {
  readonly date: CivilDate | undefined;
  readonly time: string | undefined;
}

/** What was typed in the calculator, each value one that may be; what is missing is undefined. */
export interface TypedQuestion {
  readonly service: string | undefined;
  readonly channel: Channel | undefined;
  readonly requested: TypedMoment;
  readonly diameterMm: number | undefined;
  readonly adjustment: Adjustment | undefined;
  readonly rows: readonly TypedRow[];
  readonly daysCut: number | undefined;
  readonly furtherInspections: number | undefined;
  readonly installments: number | undefined;
  readonly reagreement: number | undefined;
  readonly inspectionRequested: TypedMoment;
  readonly inspectionApproved: TypedMoment;
  readonly workOrderOn: CivilDate | undefined;
  readonly pavementBrokenOn: CivilDate | undefined;
  readonly city?: string | undefined;
}

/** What holds where nothing was typed; `channel` stands in while nobody has said by which. */
export interface QuestionDefaults {
  readonly now: CivilDateTime;
  readonly channel: Channel;
  readonly reagreement: number;
}

/** A gap that only several boxes together show: the box to fill, and the code of its sentence. */
export interface QuestionGap {
  readonly field: string;
  readonly code:
    | 'CHANNEL_MISSING'
    | 'PLACE_MISSING'
    | 'PAVEMENT_MISSING'
    | 'AREA_MISSING'
    | 'TIME_MISSING'
    | 'DATE_MISSING';
}

/** The question that was typed; a row or a moment that is not whole is left out, and told by `questionGaps`. */
export function questionOf(
  typed: TypedQuestion,
  { now, channel, reagreement }: QuestionDefaults,
): QuoteQuestion {
  return {
    service: typed.service ?? '',
    requestedAt: atTime(typed.requested.date ?? dateOf(now), typed.requested.time ?? timeOf(now)),
    channel: typed.channel ?? channel,
    diameterMm: typed.diameterMm ?? null,
    adjustment: typed.adjustment ?? null,
    brokenPavements: typed.rows.flatMap(wholeRow),
    daysCut: typed.daysCut ?? null,
    furtherInspections: typed.furtherInspections ?? 0,
    installments: typed.installments ?? null,
    reagreement: typed.reagreement ?? reagreement,
    events: eventsOf(typed),
    ...(typed.city !== undefined && { city: typed.city }),
  };
}

/** Every gap in what was typed. A box in `wrong` has something in it that could not be read: it is no gap. */
export function questionGaps(
  typed: TypedQuestion,
  wrong: ReadonlySet<string> = new Set(),
): readonly QuestionGap[] {
  return gapsOf(typed, wrong).filter(({ field }) => !wrong.has(field));
}

function gapsOf(typed: TypedQuestion, wrong: ReadonlySet<string>): readonly QuestionGap[] {
  return [
    ...(typed.channel ? [] : [{ field: fieldNames.channel, code: 'CHANNEL_MISSING' as const }]),
    ...typed.rows.flatMap((row) => rowGaps(row, wrong)),
    ...momentGaps(typed.inspectionRequested, {
      date: fieldNames.inspectionRequestedDate,
      time: fieldNames.inspectionRequestedTime,
    }),
    ...momentGaps(typed.inspectionApproved, {
      date: fieldNames.inspectionApprovedDate,
      time: fieldNames.inspectionApprovedTime,
    }),
  ];
}

function eventsOf(typed: TypedQuestion): ServiceEvents {
  return {
    inspectionRequestedAt: momentOf(typed.inspectionRequested),
    inspectionApprovedAt: momentOf(typed.inspectionApproved),
    workOrderOn: typed.workOrderOn ?? null,
    pavementBrokenOn: typed.pavementBrokenOn ?? null,
  };
}

function momentOf({ date, time }: TypedMoment): CivilDateTime | null {
  return date && time ? atTime(date, time) : null;
}

function wholeRow({ place, pavement, area }: TypedRow): readonly BrokenPavement[] {
  return place && pavement && area ? [{ place, pavement, areaM2: area }] : [];
}

function rowGaps(
  { row, place, pavement, area }: TypedRow,
  wrong: ReadonlySet<string>,
): readonly QuestionGap[] {
  const names = rowNames(row);
  const isBegun = place || pavement || area || Object.values(names).some((name) => wrong.has(name));
  if (!isBegun) return [];
  return [
    ...(pavement ? [] : [{ field: names.pavement, code: 'PAVEMENT_MISSING' as const }]),
    ...(place ? [] : [{ field: names.place, code: 'PLACE_MISSING' as const }]),
    ...(area ? [] : [{ field: names.area, code: 'AREA_MISSING' as const }]),
  ];
}

function momentGaps(
  { date, time }: TypedMoment,
  fields: { readonly date: string; readonly time: string },
): readonly QuestionGap[] {
  if (date && !time) return [{ field: fields.time, code: 'TIME_MISSING' }];
  return time && !date ? [{ field: fields.date, code: 'DATE_MISSING' }] : [];
}
