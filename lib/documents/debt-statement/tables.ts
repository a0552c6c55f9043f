import { formatAmount, formatDate, formatMonth } from '@/lib/format';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact, group } from '../engine/tags';
import { mm } from '../engine/units';
import { type Column, drawCaption, drawCells, drawHeaderCells, drawRowGround } from '../page/table-row';
import type { StatementBill, StatementEntry } from './model';
import { rows } from './page-layout';
import type { BillPair, PageContent } from './paginate';

/** Where a page's tables start and how high a row is; `continued` names them as a continuation. */
export interface TablesPlace {
  readonly y: number;
  readonly rowHeight: number;
  readonly continued: boolean;
}

interface TableContent {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly body: readonly (readonly (string | null)[])[];
}

const gutter = mm(105);
const billColumns: readonly Column[] = [...halfColumns(mm(12)), ...halfColumns(mm(107))];
const entryColumns: readonly Column[] = [
  { title: 'Descrição', x: mm(14), width: mm(150), align: 'left' },
  { title: 'Valor (R$)', x: mm(196), width: mm(28), align: 'right' },
];

/** The bills in two columns, then slips, charges and credits. Returns where the last row ends. */
export function drawTables(sheet: Sheet, { pairs, others }: PageContent, place: TablesPlace): number {
  const suffix = place.continued ? ' (continuação)' : '';
  let y = place.y;
  if (pairs.length > 0) {
    const content = {
      caption: `Faturas deste extrato${suffix}`,
      columns: billColumns,
      body: pairs.map(pairCells),
    };
    y = drawTable(sheet, content, { ...place, y });
    drawGutter(sheet, place.y + rows.caption, y);
  }
  if (others.length > 0) {
    const start = pairs.length > 0 ? y + rows.gap : y;
    const content = {
      caption: `Serviços e créditos${suffix}`,
      columns: entryColumns,
      body: others.map(entryCells),
    };
    y = drawTable(sheet, content, { ...place, y: start });
  }
  return y;
}

function drawTable(sheet: Sheet, { caption, columns, body }: TableContent, place: TablesPlace): number {
  drawCaption(sheet, caption, place.y);
  let y = place.y + rows.caption;
  group(sheet, 'Table', (table) => {
    group(table, 'TR', (row) => drawHeaderCells(row, columns, { y, height: rows.header }));
    y += rows.header;
    body.forEach((values, index) => {
      if (index % 2 === 0) drawRowGround(table, { y, height: place.rowHeight });
      group(table, 'TR', (row) => drawCells(row, columns, { y, height: place.rowHeight, values }));
      y += place.rowHeight;
    });
  });
  return y;
}

/** Keeps the two columns of bills apart. */
function drawGutter(sheet: Sheet, from: number, to: number): void {
  artifact(sheet, () => {
    const { pdf } = sheet;
    pdf
      .moveTo(gutter, from + mm(0.8))
      .lineTo(gutter, to)
      .lineWidth(0.8)
      .stroke(ink.rule);
  });
}

function halfColumns(left: number): Column[] {
  return [
    { title: 'Mês/ano', x: left + mm(2), width: mm(18), align: 'left' },
    { title: 'Vencimento', x: left + mm(22), width: mm(20), align: 'left' },
    { title: 'Valor (R$)', x: left + mm(64), width: mm(21), align: 'right' },
    { title: 'Acréscimos (R$)', x: left + mm(89), width: mm(23), align: 'right' },
  ];
}

function pairCells([left, right]: BillPair): (string | null)[] {
  return [...billCells(left), ...(right ? billCells(right) : [null, null, null, null])];
}

function billCells({ referenceMonth, dueOn, amount, charges }: StatementBill): string[] {
  return [formatMonth(referenceMonth), formatDate(dueOn), formatAmount(amount), formatAmount(charges)];
}

function entryCells({ description, amount }: StatementEntry): string[] {
  return [description, formatAmount(amount)];
}
