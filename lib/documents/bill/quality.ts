import { type Column, drawCells, drawHeaderCells } from '../debt-statement/table-row';
import { wrapText } from '../engine/fit';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, group, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { mm } from '../engine/units';
import { drawCaption } from './caption';
import type { BillDocument, BillDocumentQuality } from './model';
import { heights, layout } from './page-layout';

const box = layout.quality;
const right = box.x + box.width;
const rowHeight = mm(3.9);

const columns: readonly Column[] = [
  { title: 'Parâmetro', x: box.x + mm(2), width: mm(30), align: 'left' },
  { title: 'Padrão', x: box.x + mm(34), width: mm(27), align: 'left' },
  { title: 'Exigidas', x: right - mm(43), width: mm(13), align: 'right' },
  { title: 'Analisadas', x: right - mm(27), width: mm(14), align: 'right' },
  { title: 'Conformes', x: right - mm(11.5), width: mm(14), align: 'right' },
  { title: 'Média', x: right - mm(1), width: mm(9), align: 'right' },
];

/** What the tests of the month's water gave. Source: Decreto 5.440/2005, anexo, art. 5º. */
export function drawQuality(sheet: Sheet, { quality, qualitySource, demonstration }: BillDocument): void {
  drawCaption(sheet, demonstration ? 'Qualidade da água (exemplo)' : 'Qualidade da água', box);
  const top = box.y + heights.caption;
  if (quality.length > 0) {
    group(sheet, 'Table', (table) => {
      group(table, 'TR', (row) => drawHeaderCells(row, columns, { y: top, height: heights.header }));
      quality.forEach((test, index) => {
        drawTest(table, test, top + heights.header + index * rowHeight);
      });
    });
  }
  const text = quality.length > 0 ? footnote(qualitySource, demonstration) : missing(qualitySource);
  const y = quality.length > 0 ? top + heights.header + quality.length * rowHeight : top;
  leaf(sheet, 'P', () => {
    wrapText(sheet, text, { size: 6.75, width: box.width }).forEach((line, index) => {
      write(sheet, `${line} `, { x: box.x, y: y + mm(3.2 + index * 2.8), size: 6.75, color: ink.label });
    });
  });
}

function drawTest(table: Sheet, test: BillDocumentQuality, y: number): void {
  const { name, standard, required, analysed, conforming, mean } = test;
  const values = [name, standard, String(required), String(analysed), String(conforming), decimal(mean)];
  artifact(table, () => {
    table.pdf.moveTo(box.x, y).lineTo(right, y).lineWidth(0.4).stroke(ink.rule);
  });
  group(table, 'TR', (row) => drawCells(row, columns, { y, height: rowHeight, values }));
}

function decimal(mean: string | null): string {
  return mean === null ? '–' : mean.replace('.', ',');
}

function footnote(source: string, demonstration: boolean): string {
  const sample = demonstration ? 'Dados de exemplo, que não são de nenhum sistema. ' : '';
  return `${sample}* Em 95 % das amostras do mês, ou em todas menos uma onde há menos de 40. ${source}`;
}

function missing(source: string): string {
  return `Os resultados deste mês não estão no portal: peça-os no atendimento. ${source}`;
}
