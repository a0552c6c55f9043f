import { formatWeekdayDate } from '@/lib/format';
import type { QuoteQuestion } from '../quote';
import { areaInWords } from './amounts';
import { weekdayDateAndTime } from './deadlines';
import { adjustmentLabels, channelLabels, pavementLabels, placeLabels } from './labels';

/** One thing that was asked, by name. */
export interface AskedFact {
  readonly term: string;
  readonly value: string;
}

/** What was asked, in the order of the form; what was not told is left out. */
export function questionInWords(question: QuoteQuestion): readonly AskedFact[] {
  const { diameterMm, adjustment, daysCut, furtherInspections, installments, reagreement } = question;
  return facts({
    'Dia e hora do pedido': weekdayDateAndTime(question.requestedAt),
    'Por onde se pede': channelLabels[question.channel],
    Diâmetro: diameterMm === null ? null : `${diameterMm} mm`,
    Mudança: adjustment && adjustmentLabels[adjustment],
    'Piso quebrado': pavementsInWords(question),
    'Dias sem água': daysCut === null ? null : `${daysCut}`,
    'Vistorias além da primeira': furtherInspections === 0 ? null : `${furtherInspections}`,
    Parcelas: installments === null ? null : `${installments}`,
    'Acordos feitos antes': installments === null ? null : `${reagreement}`,
    ...eventsInWords(question),
    Município: question.city ?? null,
  });
}

function pavementsInWords({ brokenPavements }: QuoteQuestion): string | null {
  const rows = brokenPavements.map(
    ({ place, pavement, areaM2 }) =>
      `${areaInWords(areaM2)} de ${pavementLabels[pavement]}, ${placeLabels[place].toLowerCase()}`,
  );
  return rows.length === 0 ? null : rows.join('; ');
}

function eventsInWords({ events }: QuoteQuestion): Record<string, string | null> {
  const { inspectionRequestedAt, inspectionApprovedAt, workOrderOn, pavementBrokenOn } = events;
  return {
    'Vistoria pedida': inspectionRequestedAt && weekdayDateAndTime(inspectionRequestedAt),
    'Vistoria aprovada': inspectionApprovedAt && weekdayDateAndTime(inspectionApprovedAt),
    'Ordem de serviço': workOrderOn && formatWeekdayDate(workOrderOn),
    'Quebra do piso': pavementBrokenOn && formatWeekdayDate(pavementBrokenOn),
  };
}

function facts(values: Readonly<Record<string, string | null>>): readonly AskedFact[] {
  return Object.entries(values).flatMap(([term, value]) => (value === null ? [] : [{ term, value }]));
}
