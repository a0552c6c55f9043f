import { formatAccountNumber, formatAmount } from '@/lib/format';
import { addSheet, type PdfInfo, producePdf, type Sheet } from '../engine/sheet';
import { leaf } from '../engine/tags';
import { write } from '../engine/text';
import { drawDemonstrationMark } from '../page/demonstration-mark';
import { drawLetterhead } from '../page/letterhead';
import { drawPageNumber } from '../page/page-number';
import { drawVerification, verifiedWidth } from '../page/verification';
import { drawFacts } from './facts';
import type { AnnualDischargeDocument } from './model';
import { layout, rows } from './page-layout';
import { drawParagraphs, heightOf, paragraphsOf } from './paragraphs';
import { planPages, tableTop } from './plan-pages';
import { drawTable } from './table';

const title = 'Declaração de quitação anual de débitos';

/**
 * The annual discharge declaration as an A4 PDF; bills beyond its first page continue on further ones. The same model gives
 * the same bytes. Source: Lei 12.007/2009; manual da Loja Virtual, "Declaração Anual de Quitação de Débito - Modelo".
 */
export function renderAnnualDischarge(model: AnnualDischargeDocument): Promise<Uint8Array> {
  return producePdf(pdfInfo(model), (sheet) => {
    openPage(sheet, model, 0);
    const paragraphs = paragraphsOf(sheet, model);
    const { parts, textApart } = planPages(model.bills, heightOf(paragraphs));
    const pages = parts.length + (textApart ? 1 : 0);
    drawPageNumber(sheet, 1, pages);
    let y = layout.table;
    parts.forEach((bills, page) => {
      if (page > 0) followPage(sheet, model, { page, pages });
      const total = page === parts.length - 1 ? formatAmount(model.total) : null;
      y = drawTable(sheet, { bills, total }, tableTop(page));
    });
    if (textApart) followPage(sheet, model, { page: parts.length, pages });
    drawParagraphs(sheet, paragraphs, textApart ? layout.continuation.table : y + rows.gap);
  });
}

function pdfInfo({ accountNumber, baseYear, utility, issuedOn }: AnnualDischargeDocument): PdfInfo {
  return {
    title: `${title} – ${baseYear} – matrícula ${formatAccountNumber(accountNumber)}`,
    subject: title,
    author: utility.name,
    issuedOn,
  };
}

function openPage(sheet: Sheet, model: AnnualDischargeDocument, page: number): void {
  addSheet(sheet);
  if (model.demonstration) drawDemonstrationMark(sheet, layout.demonstrationBand, 'proves-nothing');
  if (page > 0) drawContinuationHead(sheet, model);
  else drawFirstHead(sheet, model);
}

function drawFirstHead(sheet: Sheet, model: AnnualDischargeDocument): void {
  drawLetterhead(sheet, model.utility, verifiedWidth);
  drawVerification(sheet, model.verification);
  leaf(sheet, 'H1', () => write(sheet, title, { x: layout.left, y: layout.title, size: 14, weight: 'bold' }));
  drawFacts(sheet, model);
  leaf(sheet, 'P', () => {
    const text = `Sr. Cliente, atendendo à Lei nº 12.007/2009, informamos abaixo os pagamentos de ${model.baseYear}:`;
    write(sheet, text, { x: layout.left, y: layout.introduction, size: 10.5 });
  });
}

function followPage(
  sheet: Sheet,
  model: AnnualDischargeDocument,
  { page, pages }: { page: number; pages: number },
): void {
  openPage(sheet, model, page);
  drawPageNumber(sheet, page + 1, pages);
}

function drawContinuationHead(
  sheet: Sheet,
  { baseYear, accountNumber, sequence }: AnnualDischargeDocument,
): void {
  leaf(sheet, 'P', () => {
    const text = `${title} ${baseYear} (continuação) – matrícula ${formatAccountNumber(accountNumber)} – nº ${sequence}`;
    write(sheet, text, { x: layout.left, y: layout.continuation.title, size: 10.5, weight: 'semibold' });
  });
}
