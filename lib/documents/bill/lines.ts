import { formatAmount } from '@/lib/format';
import { type Cents, sumCents } from '@/lib/kernel/money';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, group } from '../engine/tags';
import { type Box, mm } from '../engine/units';
import { type Column, drawCells, drawHeaderCells } from '../page/table-row';
import { drawCaption } from './caption';
import type { BillBand, BillDocument, BillDocumentLine } from './model';
import { heights } from './page-layout';

function columnsIn({ x, width }: Box): readonly Column[] {
  const right = x + width;
  return [
    { title: 'Descrição', x: x + mm(2), width: mm(54), align: 'left' },
    { title: 'Volume e tarifa', x: right - mm(26), width: mm(34), align: 'right' },
    { title: 'Valor (R$)', x: right - mm(2), width: mm(22), align: 'right' },
  ];
}

interface Row {
  readonly cells: readonly (string | null)[];
  readonly amount: Cents | null;
}

const tallest = mm(5);
/** Rows lower than this could not be read. */
const lowest = mm(3.1);

/** What the bill asks for, line by line, with the tariff of each band; a very long bill ends in the sum of the rest. */
export function drawLines(sheet: Sheet, model: BillDocument, box: Box): void {
  drawCaption(sheet, 'O que esta conta cobra', box);
  const columns = columnsIn(box);
  const top = box.y + heights.caption;
  const room = box.height - heights.caption - heights.header;
  const rows = [...shortened(model.lines, rowsIn(room)), totalRow(model)];
  const height = room / rows.length < tallest ? room / rows.length : tallest;
  group(sheet, 'Table', (table) => {
    group(table, 'TR', (row) => drawHeaderCells(row, columns, { y: top, height: heights.header }));
    rows.forEach(({ cells }, index) => {
      const y = top + heights.header + index * height;
      const last = index === rows.length - 1;
      if (last || index % 2 === 0) {
        artifact(table, () => sheet.pdf.rect(box.x, y, box.width, height).fill(ink.panel));
      }
      group(table, 'TR', (row) => drawCells(row, columns, { y, height, values: cells }));
    });
  });
}

function totalRow({ amount }: BillDocument): Row {
  return { cells: ['Total da conta', null, formatAmount(amount)], amount: null };
}

/** How many rows can be read in so much room, the total's among them. */
function rowsIn(room: number): number {
  let count = 1;
  while ((count + 1) * lowest <= room) count += 1;
  return count;
}

function shortened(lines: readonly BillDocumentLine[], mostRows: number): readonly Row[] {
  const rows = lines.flatMap(lineRows);
  if (rows.length < mostRows) return rows;
  const plain = lines.map((line) => plainRow(line));
  if (plain.length < mostRows) return plain;
  const kept = plain.slice(0, mostRows - 2);
  const rest = sumCents(lines.slice(mostRows - 2).map((line) => line.amount));
  return [...kept, { cells: ['Outros itens', null, formatAmount(rest)], amount: rest }];
}

function plainRow({ description, amount }: BillDocumentLine): Row {
  return { cells: [description, null, formatAmount(amount)], amount };
}

function lineRows(line: BillDocumentLine): readonly Row[] {
  const bands = line.bands.map((band) => ({ cells: bandCells(band), amount: null }));
  return [plainRow(line), ...bands];
}

function bandCells({ from, until, volume, unitPrice, amount }: BillBand): readonly (string | null)[] {
  const range =
    until === null ? `acima de ${from - 1} m³` : from === 0 ? `até ${until} m³` : `${from} a ${until} m³`;
  const price = unitPrice === null ? 'valor fixo' : `${volume} m³ × ${formatAmount(unitPrice)}`;
  return [`– faixa ${range}: ${formatAmount(amount)}`, price, null];
}
