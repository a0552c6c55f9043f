import { formatMonth } from '@/lib/format';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { type Box, mm } from '../engine/units';
import { drawCaption } from './caption';
import type { BillDocument } from './model';
import { heights } from './page-layout';

/** The last six months as bars with their figures; this bill's month, the last one, is the dark one. */
export function drawChart(sheet: Sheet, { lastMonths }: BillDocument, box: Box): void {
  const plot = { top: box.y + heights.caption + mm(5), bottom: box.y + box.height - mm(5.5) };
  drawCaption(sheet, 'Últimos seis consumos (m³)', box);
  if (lastMonths.length === 0) {
    drawNothing(sheet, { x: box.x, y: plot.top });
    return;
  }
  const highest = lastMonths.reduce((most, { billed }) => (billed > most ? billed : most), 1);
  const slot = box.width / 6;
  const alt = `Gráfico de barras do consumo: ${lastMonths.map(({ month, billed }) => `${formatMonth(month)}, ${billed} m³`).join('; ')}`;
  const bars = lastMonths.map(({ billed }, index) => ({
    x: box.x + index * slot + slot * 0.18,
    height: ((plot.bottom - plot.top) * billed) / highest,
  }));
  const { x, y, width, height } = box;
  leaf(sheet, { tag: 'Figure', alt, bbox: [x, y, x + width, y + height] }, () => {
    bars.forEach((bar, index) => {
      const color = index === bars.length - 1 ? ink.accent : ink.rule;
      sheet.pdf.rect(bar.x, plot.bottom - bar.height, slot * 0.64, bar.height).fill(color);
    });
  });
  artifact(sheet, () => {
    sheet.pdf
      .moveTo(x, plot.bottom)
      .lineTo(x + width, plot.bottom)
      .lineWidth(0.7)
      .stroke(ink.label);
  });
  lastMonths.forEach(({ month, billed }, index) => {
    const center = x + (index + 0.5) * slot;
    const top = plot.bottom - (bars[index]?.height ?? 0);
    leaf(sheet, 'P', () => {
      write(sheet, `${formatMonth(month)} `, { x: center, y: plot.bottom + mm(4), size: 7, align: 'center' });
      write(sheet, String(billed), { x: center, y: top - mm(1), size: 8.5, weight: 'bold', align: 'center' });
    });
  });
}

function drawNothing(sheet: Sheet, place: Pick<Box, 'x' | 'y'>): void {
  leaf(sheet, 'P', () => {
    write(sheet, 'Não há leituras deste imóvel.', { ...place, size: 8.5 });
  });
}
