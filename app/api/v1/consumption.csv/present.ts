import { unusualName } from '@/components/consumption/unusual-words';
import type { ConsumptionMonth } from '@/lib/consumption';
import { type CsvCell, formatDate, formatMonth } from '@/lib/format';

const headings = [
  'Mês/ano',
  'Data da leitura',
  'Leitura',
  'Consumo medido (m³)',
  'Consumo faturado (m³)',
  'Consumo médio (m³)',
  'Dias de consumo',
  'Observação',
];

/** Months as rows of a spreadsheet, the headings first. */
export function consumptionRows(months: readonly ConsumptionMonth[]): readonly (readonly CsvCell[])[] {
  return [headings, ...months.map(consumptionRow)];
}

function consumptionRow(month: ConsumptionMonth): readonly CsvCell[] {
  const { referenceMonth, readOn, reading, measured, billed, average, days, unusual } = month;
  const note = unusual && unusualName(unusual);
  return [formatMonth(referenceMonth), formatDate(readOn), reading, measured, billed, average, days, note];
}
