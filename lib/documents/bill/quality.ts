import { wrapText } from '../engine/fit';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, group, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { type Box, mm } from '../engine/units';
import { type Column, drawCells, drawHeaderCells } from '../page/table-row';
import { drawCaption } from './caption';
import type { BillDocument, BillDocumentQuality } from './model';
import { heights } from './page-layout';

const rowHeight = mm(3.9);

function columnsIn(box: Box): readonly Column[] {
  const right = box.x + box.width;
  return [
    { title: 'Parâmetro', x: box.x + mm(2), width: mm(30), align: 'left' },
    { title: 'Padrão', x: box.x + mm(34), width: mm(27), align: 'left' },
    { title: 'Exigidas', x: right - mm(43), width: mm(13), align: 'right' },
    { title: 'Analisadas', x: right - mm(27), width: mm(14), align: 'right' },
    { title: 'Conformes', x: right - mm(11.5), width: mm(14), align: 'right' },
    { title: 'Média', x: right - mm(1), width: mm(9), align: 'right' },
  ];
}

/** What the tests of the month's water gave. Source: Decreto 5.440/2005, anexo, art. 5º. */
export function drawQuality(sheet: Sheet, model: BillDocument, box: Box): void {
  const { quality, qualitySource, demonstration } = model;
  drawCaption(sheet, demonstration ? 'Qualidade da água (exemplo)' : 'Qualidade da água', box);
  const top = box.y + heights.caption;
  if (quality.length > 0) {
    group(sheet, 'Table', (table) => {
      group(table, 'TR', (row) => drawHeaderCells(row, columnsIn(box), { y: top, height: heights.header }));
      quality.forEach((test, index) => {
        drawTest(table, test, { ...box, y: top + heights.header + index * rowHeight });
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

function drawTest(table: Sheet, test: BillDocumentQuality, place: Box): void {
  const { x, y, width } = place;
  const { name, standard, required, analysed, conforming, mean } = test;
  const values = [name, standard, String(required), String(analysed), String(conforming), decimal(mean)];
  artifact(table, () => {
    table.pdf
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.4)
      .stroke(ink.rule);
  });
  group(table, 'TR', (row) => drawCells(row, columnsIn(place), { y, height: rowHeight, values }));
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
