import { formatDate, formatMoney } from '@/lib/format';
import type { Sheet } from '../engine/sheet';
import { mm } from '../engine/units';
import { drawFieldRow, type SharedField } from '../page/field';
import { drawFramedRows } from '../page/framed-rows';
import { holderRows } from '../page/holder-rows';
import { drawPanel } from '../page/panel';
import type { AnnualDischargeDocument } from './model';
import { layout } from './page-layout';

/** The year and what was settled in it, then who and where: the fields of the manual's model. */
export function drawFacts(sheet: Sheet, model: AnnualDischargeDocument): void {
  drawSummary(sheet, model);
  drawFramedRows(sheet, holderRows(model), layout.facts);
}

function drawSummary(sheet: Sheet, { baseYear, total, issuedOn, sequence }: AnnualDischargeDocument): void {
  const { x, y, width } = layout.summary;
  drawPanel(sheet, layout.summary);
  const cells: readonly SharedField[] = [
    { label: 'Ano base', value: String(baseYear), emphasis: 'strongest', share: 40 },
    { label: 'Total das contas quitadas', value: formatMoney(total), emphasis: 'strongest', share: 66 },
    { label: 'Data de emissão', value: formatDate(issuedOn), emphasis: 'strong', share: 40 },
    { label: 'Nº sequencial', value: sequence, emphasis: 'strong', share: 40 },
  ];
  drawFieldRow(sheet, cells, { x: x + mm(2), y: y + mm(1), width: width - mm(4), height: mm(13.5) });
}
