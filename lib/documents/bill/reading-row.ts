import { formatDate } from '@/lib/format';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact } from '../engine/tags';
import { drawFieldRow, type SharedField } from '../page/field';
import type { BillDocument, BillDocumentReading } from './model';
import { layout } from './page-layout';

/** Meter, readings with their dates, and the volumes of the month; a dash for what there is not. */
export function drawReadingRow(sheet: Sheet, { meterSerial, reading, previousReading }: BillDocument): void {
  const box = layout.reading;
  artifact(sheet, () => {
    sheet.pdf.rect(box.x, box.y, box.width, box.height).lineWidth(0.6).stroke(ink.rule);
  });
  const fields: readonly SharedField[] = [
    { label: 'Hidrômetro', value: meterSerial ?? 'sem hidrômetro', share: 30 },
    { label: 'Leitura anterior', value: readingText(previousReading), share: 34 },
    { label: 'Leitura atual', value: readingText(reading), share: 34 },
    { label: 'Medido (m³)', value: volume(reading?.measured), align: 'center', share: 18 },
    { label: 'Faturado (m³)', value: volume(reading?.billed), align: 'center', share: 20 },
    { label: 'Média (m³)', value: volume(reading?.average), align: 'center', share: 18 },
    { label: 'Dias', value: volume(reading?.days), align: 'center', share: 14 },
  ];
  drawFieldRow(sheet, fields, box);
}

function readingText(reading: Pick<BillDocumentReading, 'readOn' | 'reading'> | null): string {
  return reading ? `${reading.reading ?? '–'} em ${formatDate(reading.readOn)}` : '–';
}

function volume(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : String(value);
}
