import { formatAccountNumber } from '@/lib/format';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { artifact } from '../engine/tags';
import { type Box, mm } from '../engine/units';
import { drawFieldRow, type SharedField } from '../page/field';
import { layout } from './layout';
import type { PremisesFacts, PremisesUnits } from './model';

interface Row {
  readonly cells: readonly SharedField[];
  readonly height: number;
}

/** Who and where: the fields of the manual's model, in three rows. */
export function drawPremisesPanel(sheet: Sheet, model: PremisesFacts): void {
  let { y } = layout.premises;
  for (const { cells, height } of [holderRow(model), addressRow(model), connectionRow(model)]) {
    const row = { ...layout.premises, y, height };
    artifact(sheet, () => drawGrid(sheet, cells, row));
    drawFieldRow(sheet, cells, row);
    y += height;
  }
}

function holderRow({ holderName, maskedTaxId, accountNumber }: PremisesFacts): Row {
  const cells: SharedField[] = [
    { label: 'Nome do usuário', value: holderName, share: 108 },
    { label: 'CPF/CNPJ', value: maskedTaxId ?? 'não cadastrado', share: 42 },
    { label: 'Matrícula', value: formatAccountNumber(accountNumber), emphasis: 'strong', share: 36 },
  ];
  return { cells, height: mm(9.1) };
}

function addressRow({ premisesAddress, inscription }: PremisesFacts): Row {
  const cells: SharedField[] = [
    { label: 'Endereço do imóvel', value: premisesAddress, share: 142 },
    { label: 'Inscrição', value: inscription, share: 44 },
  ];
  return { cells, height: mm(11.8) };
}

function connectionRow(model: PremisesFacts): Row {
  const cells: SharedField[] = [
    { label: 'Escritório', value: model.office, share: 38 },
    { label: 'Rota', value: model.route, share: 17 },
    { label: 'SA (água)', value: String(model.waterSituation), align: 'center', share: 14 },
    { label: 'SE (esgoto)', value: String(model.sewerSituation), align: 'center', share: 14 },
    ...unitCells(model.units),
    { label: 'Tipo de consumo', value: model.consumptionType, share: 27 },
  ];
  return { cells, height: mm(9.1) };
}

function unitCells(units: PremisesUnits): SharedField[] {
  const total = units.residential + units.commercial + units.industrial + units.public;
  const cells: readonly (readonly [string, number])[] = [
    ['Economias', total],
    ['Residenciais', units.residential],
    ['Comerciais', units.commercial],
    ['Industriais', units.industrial],
    ['Públicas', units.public],
  ];
  return cells.map(([label, count]) => ({ label, value: String(count), align: 'center', share: 15.2 }));
}

function drawGrid(sheet: Sheet, cells: readonly SharedField[], row: Box): void {
  const { pdf } = sheet;
  const whole = cells.reduce((sum, cell) => sum + cell.share, 0);
  pdf.lineWidth(0.6).strokeColor(ink.rule).rect(row.x, row.y, row.width, row.height).stroke();
  let x = row.x;
  for (const cell of cells.slice(0, -1)) {
    x += (row.width * cell.share) / whole;
    pdf
      .moveTo(x, row.y)
      .lineTo(x, row.y + row.height)
      .stroke();
  }
}
