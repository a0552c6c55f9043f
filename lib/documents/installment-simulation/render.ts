import { formatAccountNumber, formatDate } from '@/lib/format';
import { wrapText } from '../engine/fit';
import { ink } from '../engine/ink';
import { addSheet, type PdfInfo, producePdf, type Sheet } from '../engine/sheet';
import { artifact, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { type Box, boxMm, mm } from '../engine/units';
import { drawDemonstrationMark } from '../page/demonstration-mark';
import { drawFieldRow } from '../page/field';
import { layout as page } from '../page/layout';
import { drawLetterhead } from '../page/letterhead';
import { drawPageNumber } from '../page/page-number';
import { type PageRoom, paginate } from '../page/paginate';
import type { InstallmentSimulationDocument } from './model';
import { simulationSections } from './sections';

const layout = {
  ...page,
  title: mm(40),
  facts: boxMm([12, 44, 186, 11]),
  notices: mm(71),
  bottom: mm(286),
} as const;

const noticeText = { size: 9.5, width: mm(180) } as const;
const leading = 12;

/**
 * The simulation as an A4 PDF, on as many pages as its bills and plans take. It says on top that it is no agreement, and
 * has nothing on it by which one could pay. The same model gives the same bytes.
 * Source: manual da Loja Virtual, "Simulador de Parcelamento".
 */
export function renderInstallmentSimulation(model: InstallmentSimulationDocument): Promise<Uint8Array> {
  const sections = simulationSections(model);
  return producePdf(pdfInfo(model), (sheet) => {
    addSheet(sheet);
    drawHead(sheet, model);
    const top = drawNotices(sheet, model.notices) + mm(5);
    const room: PageRoom = { top, nextTop: mm(42), bottom: layout.bottom, gap: mm(5) };
    const pages = paginate(sections, room);
    pages.forEach((pieces, index) => {
      if (index > 0) drawFollowingHead(sheet, model);
      for (const piece of pieces) sections[piece.section]?.draw(sheet, piece);
      drawPageNumber(sheet, index + 1, pages.length);
    });
  });
}

function pdfInfo({ accountNumber, utility, simulatedOn }: InstallmentSimulationDocument): PdfInfo {
  return {
    title: `Simulação de parcelamento – matrícula ${formatAccountNumber(accountNumber)} – ${formatDate(simulatedOn)}`,
    subject: 'Simulação de parcelamento de débitos',
    author: utility.name,
    issuedOn: simulatedOn,
  };
}

function drawHead(sheet: Sheet, model: InstallmentSimulationDocument): void {
  if (model.demonstration) drawDemonstrationMark(sheet, layout.demonstrationBand);
  drawLetterhead(sheet, model.utility);
  leaf(sheet, 'H1', () =>
    write(sheet, 'Simulação de parcelamento', { x: mm(12), y: layout.title, size: 16, weight: 'bold' }),
  );
  const { facts } = layout;
  const answer = model.withReconnection ? 'Sim' : 'Não';
  const asked = model.withReconnection === null ? [] : [{ label: 'Com religação', value: answer, share: 26 }];
  drawFieldRow(
    sheet,
    [
      { label: 'Cliente', value: model.debtorName, share: 90 },
      { label: 'Matrícula', value: formatAccountNumber(model.accountNumber), emphasis: 'strong', share: 36 },
      { label: 'Data da simulação', value: formatDate(model.simulatedOn), emphasis: 'strong', share: 34 },
      ...asked,
    ],
    facts,
  );
  const address = [{ label: 'Endereço do imóvel', value: model.premisesAddress, share: 1 }];
  drawFieldRow(sheet, address, { ...facts, y: facts.y + facts.height });
}

/** What must be read before the figures; returns where they end. */
function drawNotices(sheet: Sheet, notices: readonly string[]): number {
  const blocks = notices.map((text, index) => {
    const style = { ...noticeText, weight: index === 0 ? 'bold' : 'regular' } as const;
    return { style, lines: wrapText(sheet, text, style) };
  });
  const height = blocks.flatMap(({ lines }) => lines).length * leading + mm(4);
  const box: Box = { x: mm(12), y: layout.notices, width: mm(186), height };
  artifact(sheet, () =>
    sheet.pdf.rect(box.x, box.y, box.width, box.height).lineWidth(0.9).stroke(ink.accent),
  );
  let y = box.y + mm(2) + noticeText.size;
  for (const { style, lines } of blocks) {
    leaf(sheet, 'P', () => {
      for (const line of lines) {
        write(sheet, `${line} `, { ...style, x: box.x + mm(3), y });
        y += leading;
      }
    });
  }
  return box.y + box.height;
}

function drawFollowingHead(sheet: Sheet, model: InstallmentSimulationDocument): void {
  addSheet(sheet);
  if (model.demonstration) drawDemonstrationMark(sheet, layout.demonstrationBand);
  drawLetterhead(sheet, model.utility);
  leaf(sheet, 'P', () => {
    const text = `Simulação de parcelamento, matrícula ${formatAccountNumber(model.accountNumber)}, ${formatDate(model.simulatedOn)}`;
    write(sheet, text, { x: mm(12), y: mm(38), size: 10, weight: 'semibold' });
  });
}
