import { formatAmount, formatDate, formatMonth } from '@/lib/format';
import {
  type Column,
  drawCaption,
  drawCells,
  drawHeaderCells,
  drawRowGround,
} from '../debt-statement/table-row';
import type { Sheet } from '../engine/sheet';
import { group } from '../engine/tags';
import { mm } from '../engine/units';
import type { InstallmentSimulationDocument, SimulatedPlan, SumLine } from './model';
import type { Piece, Section } from './paginate';
import { drawSum } from './sum';

/** A section and how its rows are drawn. */
export interface DrawnSection extends Section {
  readonly draw: (sheet: Sheet, piece: Piece) => void;
}

const heights = { caption: mm(6), header: mm(5.4), row: mm(5), sum: mm(5.4) } as const;

/** The sections of a simulation in reading order; those without rows are left out. */
export function simulationSections(model: InstallmentSimulationDocument): readonly DrawnSection[] {
  const approvers = model.plans.some(({ approver }) => approver !== null);
  return [
    tableSection('Contas', billColumns, billRows(model)),
    tableSection('Outros débitos e créditos', otherColumns, otherRows(model)),
    sumSection('Resumo do débito', model.debt),
    sumSection('Pagamento à vista', model.cash),
    tableSection('Pagamento parcelado', planColumns(approvers), model.plans.map(planCells)),
  ].filter(({ rows }) => rows > 0);
}

function tableSection(
  caption: string,
  columns: readonly Column[],
  body: readonly (readonly string[])[],
): DrawnSection {
  const { row } = heights;
  const draw = (sheet: Sheet, { from, to, y }: Piece) => {
    drawCaption(sheet, from === 0 ? caption : `${caption} (continuação)`, y);
    const head = { y: y + heights.caption, height: heights.header };
    group(sheet, 'Table', (table) => {
      group(table, 'TR', (inner) => drawHeaderCells(inner, columns, head));
      body.slice(from, to).forEach((values, index) => {
        const place = { y: head.y + head.height + index * row, height: row };
        if (index % 2 === 0) drawRowGround(table, place);
        group(table, 'TR', (inner) => drawCells(inner, columns, { ...place, values }));
      });
    });
  };
  return { head: heights.caption + heights.header, row, rows: body.length, draw };
}

/** A sum stays together: it is one row. */
function sumSection(caption: string, lines: readonly SumLine[]): DrawnSection {
  const draw = (sheet: Sheet, { y }: Piece) => {
    drawCaption(sheet, caption, y);
    drawSum(sheet, lines, { y: y + heights.caption, height: heights.sum });
  };
  return { head: heights.caption, row: lines.length * heights.sum, rows: 1, draw };
}

const billColumns: readonly Column[] = [
  { title: 'Mês/ano', x: mm(14), width: mm(30), align: 'left' },
  { title: 'Vencimento', x: mm(50), width: mm(40), align: 'left' },
  { title: 'Valor (R$)', x: mm(140), width: mm(40), align: 'right' },
  { title: 'Acréscimo por impontualidade (R$)', x: mm(196), width: mm(50), align: 'right' },
];

function billRows({ bills }: InstallmentSimulationDocument): readonly string[][] {
  return bills.map(({ referenceMonth, dueOn, amount, charges }) => [
    formatMonth(referenceMonth),
    formatDate(dueOn),
    formatAmount(amount),
    formatAmount(charges),
  ]);
}

const otherColumns: readonly Column[] = [
  { title: 'Descrição', x: mm(14), width: mm(140), align: 'left' },
  { title: 'Valor (R$)', x: mm(196), width: mm(34), align: 'right' },
];

function otherRows({ others }: InstallmentSimulationDocument): readonly string[][] {
  return others.map(({ label, amount }) => [label, formatAmount(amount)]);
}

/** Wider apart where nobody must approve. */
function planColumns(approvers: boolean): readonly Column[] {
  const ends = approvers ? [48, 88, 112, 134, 166] : [58, 98, 128, 158, 196];
  const [downPayment = 0, installment = 0, interest = 0, total = 0, cost = 0] = ends.map(mm);
  const approver = { title: 'Quem aprova', x: mm(196), width: mm(28), align: 'right' } as const;
  return [
    { title: 'Parcelas', x: mm(14), width: mm(16), align: 'left' },
    { title: 'Entrada (R$)', x: downPayment, width: mm(22), align: 'right' },
    { title: 'Parcela (R$)', x: installment, width: mm(38), align: 'right' },
    { title: 'Juros (% ao mês)', x: interest, width: mm(22), align: 'right' },
    { title: 'Total (R$)', x: total, width: mm(20), align: 'right' },
    { title: 'Custo efetivo (% ao ano)', x: cost, width: mm(30), align: 'right' },
    ...(approvers ? [approver] : []),
  ];
}

function planCells(plan: SimulatedPlan): string[] {
  const { times, downPayment, installment, interestRate, total, effectiveRate, approver } = plan;
  const cells = [
    times,
    formatAmount(downPayment),
    installment,
    interestRate,
    formatAmount(total),
    effectiveRate,
  ];
  return approver === null ? cells : [...cells, approver];
}
