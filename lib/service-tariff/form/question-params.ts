import { type CivilDateTime, dateOf, timeOf } from '@/lib/kernel/civil-date-time';
import type { QuoteQuestion } from '../quote';
import { choices, wordOf } from './choices';
import { fieldNames, rowNames } from './fields';

/** The boxes that hold a question, by name: filled in again they ask the same. */
export function questionParams(question: QuoteQuestion): Readonly<Record<string, string>> {
  const { events } = question;
  return present({
    [fieldNames.service]: question.service,
    [fieldNames.channel]: wordOf(choices.channel, question.channel),
    [fieldNames.diameter]: question.diameterMm,
    [fieldNames.adjustment]: question.adjustment && wordOf(choices.adjustment, question.adjustment),
    ...pavementParams(question),
    [fieldNames.daysCut]: question.daysCut,
    [fieldNames.furtherInspections]: question.furtherInspections,
    [fieldNames.installments]: question.installments,
    [fieldNames.reagreement]: question.reagreement,
    [fieldNames.city]: question.city ?? null,
    ...momentParams(question.requestedAt, fieldNames.date, fieldNames.time),
    ...momentParams(
      events.inspectionRequestedAt,
      fieldNames.inspectionRequestedDate,
      fieldNames.inspectionRequestedTime,
    ),
    ...momentParams(
      events.inspectionApprovedAt,
      fieldNames.inspectionApprovedDate,
      fieldNames.inspectionApprovedTime,
    ),
    [fieldNames.workOrderOn]: events.workOrderOn,
    [fieldNames.pavementBrokenOn]: events.pavementBrokenOn,
  });
}

/** The address of the calculator with these boxes filled in. */
export function calculatorPath(params: Readonly<Record<string, string>>): string {
  return `/servicos/calculadora?${new URLSearchParams(params)}`;
}

function pavementParams({ brokenPavements }: QuoteQuestion): Record<string, string> {
  return Object.fromEntries(
    brokenPavements.flatMap(({ place, pavement, areaM2 }, index) => {
      const names = rowNames(index + 1);
      return [
        [names.place, wordOf(choices.place, place)],
        [names.pavement, wordOf(choices.pavement, pavement)],
        [names.area, areaM2.replace('.', ',')],
      ];
    }),
  );
}

function momentParams(at: CivilDateTime | null, date: string, time: string): Record<string, string | null> {
  return { [date]: at && dateOf(at), [time]: at && timeOf(at) };
}

function present(values: Readonly<Record<string, string | number | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  );
}
