import { formatDate } from '@/lib/format';
import { fitText, wrapText } from '../engine/fit';
import { ink } from '../engine/ink';
import { addSheet, type PdfInfo, producePdf, type Sheet } from '../engine/sheet';
import { artifact, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { boxMm, mm } from '../engine/units';
import { drawDemonstrationMark } from '../page/demonstration-mark';
import { drawFieldRow } from '../page/field';
import { drawLetterhead } from '../page/letterhead';
import { drawPageNumber } from '../page/page-number';
import { drawVerification, verifiedWidth } from '../page/verification';
import type { ServiceQuoteDocument } from './model';
import { planPages } from './plan-pages';
import { drawSection, heightsOf, wrapSection } from './sections';

const layout = {
  band: boxMm([12, 5, 186, 6]),
  heading: mm(40),
  panel: boxMm([12, 45, 186, 21]),
  notices: mm(70),
  nextTop: mm(42),
  bottom: mm(286),
} as const;

const noticeText = { size: 9, width: mm(186), color: ink.text } as const;

/**
 * The quote as an A4 PDF, on as many pages as its lines take: the total and the deadline first, then every line with the rule
 * behind it. It is no bill, and has nothing on it by which one could pay. The same model gives the same bytes.
 */
export function renderServiceQuote(model: ServiceQuoteDocument): Promise<Uint8Array> {
  return producePdf(pdfInfo(model), (sheet) => {
    addSheet(sheet);
    drawHead(sheet, model);
    const top = drawNotices(sheet, model.notices) + mm(3);
    const sections = model.sections
      .filter(({ rows }) => rows.length > 0)
      .map((section) => wrapSection(sheet, section));
    const { nextTop, bottom } = layout;
    const pages = planPages(sections.map(heightsOf), { top, nextTop, bottom, gap: mm(5) });
    pages.forEach((pieces, index) => {
      if (index > 0) drawFollowingHead(sheet, model);
      for (const piece of pieces) {
        const section = sections[piece.section];
        if (section) drawSection(sheet, section, piece);
      }
      drawPageNumber(sheet, index + 1, pages.length);
    });
  });
}

function pdfInfo({ service, utility, issuedOn }: ServiceQuoteDocument): PdfInfo {
  return {
    title: `Orçamento de serviço – ${service} – ${formatDate(issuedOn)}`,
    subject: 'Orçamento de serviço',
    author: utility.name,
    issuedOn,
  };
}

function drawHead(sheet: Sheet, model: ServiceQuoteDocument): void {
  if (model.demonstration) drawMark(sheet);
  drawLetterhead(sheet, model.utility, verifiedWidth);
  drawVerification(sheet, model.verification);
  leaf(sheet, 'H1', () =>
    write(sheet, 'Orçamento de serviço', { x: mm(12), y: layout.heading, size: 16, weight: 'bold' }),
  );
  const { x, y, width, height } = layout.panel;
  artifact(sheet, () => {
    sheet.pdf.roundedRect(x, y, width, height, 4).fill(ink.panel);
    sheet.pdf.roundedRect(x, y, width, height, 4).lineWidth(1.2).stroke(ink.accent);
  });
  const box = { x: x + mm(2), y: y + mm(2), width: width - mm(4), height: height - mm(4) };
  drawFieldRow(
    sheet,
    [
      { label: 'Serviço', value: model.service, emphasis: 'strong', share: 62 },
      { label: 'Total', value: model.total, emphasis: 'strongest', share: 48 },
      { label: 'Prazo', value: model.deadline, emphasis: 'strong', share: 72 },
    ],
    box,
  );
}

/** What must be read before the lines; returns where it ends. */
function drawNotices(sheet: Sheet, notices: readonly string[]): number {
  let y = layout.notices + mm(2);
  notices.forEach((notice, index) => {
    const style = { ...noticeText, weight: index === 0 ? 'semibold' : 'regular' } as const;
    leaf(sheet, 'P', () => {
      for (const line of wrapText(sheet, notice, style)) {
        write(sheet, `${line} `, { ...style, x: mm(12), y });
        y += style.size * 1.3;
      }
    });
  });
  return y;
}

function drawFollowingHead(sheet: Sheet, model: ServiceQuoteDocument): void {
  addSheet(sheet);
  if (model.demonstration) drawMark(sheet);
  drawLetterhead(sheet, model.utility);
  leaf(sheet, 'P', () => {
    const { code } = model.verification;
    const text = `Orçamento de serviço, código ${code}, ${formatDate(model.issuedOn)}: ${model.service}`;
    const weight = 'semibold';
    const { lines, size } = fitText(sheet, text, { width: mm(186), sizes: [10, 9, 8], maxLines: 1, weight });
    write(sheet, lines.join(''), { x: mm(12), y: mm(38), size, weight });
  });
}

function drawMark(sheet: Sheet): void {
  drawDemonstrationMark(sheet, layout.band, 'proves-nothing');
}
