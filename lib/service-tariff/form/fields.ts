import type { ServiceEvents } from '../deadline';
import type { QuestionField } from '../service';

/** The rows for pieces of pavement that the form can show. */
export const pavementRows = [1, 2, 3, 4, 5, 6] as const;

/** The names of the calculator's boxes, as they stand in its address. */
export const fieldNames = {
  service: 'servico',
  channel: 'canal',
  date: 'dia',
  time: 'hora',
  city: 'municipio',
  diameter: 'diametro',
  adjustment: 'ajuste',
  daysCut: 'dias-cortada',
  furtherInspections: 'vistorias-a-mais',
  installments: 'parcelas',
  reagreement: 'acordos-antes',
  inspectionRequestedDate: 'vistoria-pedida-dia',
  inspectionRequestedTime: 'vistoria-pedida-hora',
  inspectionApprovedDate: 'vistoria-aprovada-dia',
  inspectionApprovedTime: 'vistoria-aprovada-hora',
  workOrderOn: 'ordem-de-servico',
  pavementBrokenOn: 'piso-quebrado',
  /** The button that shows one more row of pavement, with the rows wanted. */
  rows: 'pisos',
} as const;

/** The names of the boxes of one row of pavement, counted from 1. */
export function rowNames(row: number) {
  return { place: `lugar-${row}`, pavement: `piso-${row}`, area: `area-${row}` } as const;
}

/** Where an answer that is missing or wrong is typed. */
export const questionFieldNames = {
  DIAMETER: fieldNames.diameter,
  ADJUSTMENT: fieldNames.adjustment,
  PAVEMENT: rowNames(1).pavement,
  DAYS_CUT: fieldNames.daysCut,
  FURTHER_INSPECTIONS: fieldNames.furtherInspections,
  AGREEMENT: fieldNames.installments,
} as const satisfies Record<QuestionField, string>;

export const eventFieldNames = {
  inspectionRequestedAt: fieldNames.inspectionRequestedDate,
  inspectionApprovedAt: fieldNames.inspectionApprovedDate,
  workOrderOn: fieldNames.workOrderOn,
  pavementBrokenOn: fieldNames.pavementBrokenOn,
} as const satisfies Record<keyof ServiceEvents, string>;
