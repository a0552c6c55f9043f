import { formatAmount, formatDate, formatMonth } from '@/lib/format';
import type { Sheet } from '../engine/sheet';
import { mm } from '../engine/units';
import type { Piece } from '../page/paginate';
import { type DrawnSection, sectionHeights, tableSection } from '../page/section-table';
import { type Column, drawCaption } from '../page/table-row';
import type { InstallmentSimulationDocument, SimulatedPlan, SumLine } from './model';
import { drawSum } from './sum';

const sumLine = mm(5.4);

/** The sections of a simulation in reading order; those without rows are left out. */
export function simulationSections(model: InstallmentSimulationDocument): readonly DrawnSection[] {
  const approvers = model.plans.some(({ approver }) => approver !== null);
  return [
    tableSection({ caption: 'Contas', columns: billColumns, body: billRows(model) }),
    tableSection({ caption: 'Outros débitos e créditos', columns: otherColumns, body: otherRows(model) }),
    sumSection('Resumo do débito', model.debt),
    sumSection('Pagamento à vista', model.cash),
    tableSection({
      caption: 'Pagamento parcelado',
      columns: planColumns(approvers),
      body: model.plans.map(planCells),
    }),
  ].filter(({ rows }) => rows > 0);
}

/** A sum stays together: it is one row. */
function sumSection(caption: string, lines: readonly SumLine[]): DrawnSection {
  const draw = (sheet: Sheet, { y }: Piece) => {
    drawCaption(sheet, caption, y);
    drawSum(sheet, lines, { y: y + sectionHeights.caption, height: sumLine });
  };
  return { head: sectionHeights.caption, row: lines.length * sumLine, rows: 1, draw };
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
