import { formatAccountNumber, formatDate, formatMoney } from '@/lib/format';
import { drawFieldRow, type Field } from '../debt-statement/field';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact } from '../engine/tags';
import { mm } from '../engine/units';
import type { AnnualDischargeDocument } from './model';
import { layout } from './page-layout';

type Cells = readonly (Field & { readonly share: number })[];

/** The year and what was settled in it, then who and where: the fields of the manual's model. */
export function drawFacts(sheet: Sheet, model: AnnualDischargeDocument): void {
  drawSummary(sheet, model);
  const lines: readonly Cells[] = [
    [
      { label: 'Nome', value: model.holderName, share: 108 },
      { label: 'CPF/CNPJ', value: model.maskedTaxId ?? 'não cadastrado', share: 42 },
      { label: 'Matrícula', value: formatAccountNumber(model.accountNumber), emphasis: 'strong', share: 36 },
    ],
    [
      { label: 'Endereço do imóvel', value: model.premisesAddress, share: 142 },
      { label: 'Inscrição', value: model.inscription, share: 44 },
    ],
  ];
  lines.forEach((cells, index) => {
    const box = { ...layout.facts, y: layout.facts.y + index * layout.facts.height };
    artifact(sheet, () => {
      sheet.pdf.rect(box.x, box.y, box.width, box.height).lineWidth(0.6).stroke(ink.rule);
    });
    drawFieldRow(sheet, cells, box);
  });
}

function drawSummary(sheet: Sheet, { baseYear, total, issuedOn, sequence }: AnnualDischargeDocument): void {
  const { x, y, width, height } = layout.summary;
  artifact(sheet, () => {
    sheet.pdf.roundedRect(x, y, width, height, 4).fill(ink.panel);
    sheet.pdf.roundedRect(x, y, width, height, 4).lineWidth(1.2).stroke(ink.accent);
  });
  const cells: Cells = [
    { label: 'Ano base', value: String(baseYear), emphasis: 'strongest', share: 40 },
    { label: 'Total das contas quitadas', value: formatMoney(total), emphasis: 'strongest', share: 66 },
    { label: 'Data de emissão', value: formatDate(issuedOn), emphasis: 'strong', share: 40 },
    { label: 'Nº sequencial', value: sequence, emphasis: 'strong', share: 40 },
  ];
  drawFieldRow(sheet, cells, { x: x + mm(2), y: y + mm(1), width: width - mm(4), height: mm(13.5) });
}
