import type { QuoteRefusal } from '../quote';
import { eventFieldNames, fieldNames, questionFieldNames, rowNames } from './fields';

/** The box where a refusal is corrected; `rows` are the places in the form of the pavements that were asked about. */
export function fieldOfRefusal(refusal: QuoteRefusal, rows: readonly number[]): string {
  switch (refusal.code) {
    case 'SERVICE_UNKNOWN':
      return fieldNames.service;
    case 'SERVICE_NOT_COVERED':
    case 'CALENDAR_NOT_COVERED':
      return fieldNames.date;
    case 'CHANNEL_NOT_OFFERED':
      return fieldNames.channel;
    case 'ANSWER_MISSING':
      return questionFieldNames[refusal.field];
    case 'DIAMETER_NOT_OFFERED':
      return fieldNames.diameter;
    case 'AREA_INVALID':
      return rowNames(rows[refusal.index] ?? 1).area;
    case 'TOO_MANY_PAVEMENTS':
      return rowNames(1).pavement;
    case 'DAYS_CUT_INVALID':
      return fieldNames.daysCut;
    case 'FURTHER_INSPECTIONS_INVALID':
      return fieldNames.furtherInspections;
    case 'INSTALLMENTS_INVALID':
      return fieldNames.installments;
    case 'REAGREEMENT_INVALID':
      return fieldNames.reagreement;
    case 'EVENT_BEFORE_REQUEST':
      return eventFieldNames[refusal.event];
  }
}
