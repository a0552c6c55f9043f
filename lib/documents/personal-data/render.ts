import { formatDate, formatTaxId } from '@/lib/format';
import { fixedClock } from '@/lib/kernel/clock';
import { drawDemonstrationMark } from '../debt-statement/demonstration-mark';
import { drawFieldRow } from '../debt-statement/field';
import { drawLetterhead } from '../debt-statement/letterhead';
import { ink } from '../engine/ink';
import { addSheet, type PdfInfo, producePdf, type Sheet } from '../engine/sheet';
import { leaf, pagination } from '../engine/tags';
import { write } from '../engine/text';
import { boxMm, mm } from '../engine/units';
import { type PageRoom, paginate } from '../installment-simulation/paginate';
import type { PersonalDataDocument } from './model';
import { drawSection, sectionHeights } from './section';

const layout = { band: boxMm([12, 5, 186, 6]), facts: boxMm([12, 44, 186, 11]), footer: mm(291.5) } as const;
const room: PageRoom = { top: mm(62), nextTop: mm(42), bottom: mm(286), gap: mm(5) };

/**
 * All that is kept on one person as an A4 PDF, on as many pages as it takes. The same model gives the same bytes.
 * Source: Lei 13.709/2018 (LGPD), arts. 18 and 19.
 */
export function renderPersonalData(model: PersonalDataDocument): Promise<Uint8Array> {
  const { caption, header, row } = sectionHeights;
  const measures = model.sections.map(({ rows }) => ({ head: caption + header, row, rows: rows.length }));
  return producePdf(pdfInfo(model), (sheet) => {
    const pages = paginate(measures, room);
    pages.forEach((pieces, index) => {
      drawHead(sheet, model, index === 0);
      for (const piece of pieces) {
        const section = model.sections[piece.section];
        if (section) drawSection(sheet, section, piece);
      }
      drawPageNumber(sheet, index + 1, pages.length);
    });
  });
}

// Noon in UTC falls on the day of the export in all of Brazil. The title names nobody.
function pdfInfo({ utility, asOf }: PersonalDataDocument): PdfInfo {
  return {
    title: `Meus dados pessoais – ${formatDate(asOf)}`,
    subject: 'Dados pessoais do titular (Lei 13.709/2018)',
    author: utility.name,
    issuedAt: fixedClock(`${asOf}T12:00:00Z`).now(),
  };
}

function drawHead(sheet: Sheet, model: PersonalDataDocument, first: boolean): void {
  addSheet(sheet);
  if (model.demonstration) drawDemonstrationMark(sheet, layout.band, 'DEMONSTRAÇÃO – SEM VALOR');
  drawLetterhead(sheet, model.utility);
  const title = first
    ? 'Meus dados pessoais'
    : `Meus dados pessoais, ${formatDate(model.asOf)} (continuação)`;
  leaf(sheet, first ? 'H1' : 'P', () =>
    write(sheet, title, { x: mm(12), y: mm(40), size: first ? 16 : 10, weight: 'bold' }),
  );
  if (!first) return;
  const taxId = model.taxId === null ? 'não cadastrado' : formatTaxId(model.taxId);
  const fields = [
    { label: 'Nome', value: model.name, share: 106 },
    { label: 'CPF/CNPJ', value: taxId, share: 44 },
    { label: 'Data', value: formatDate(model.asOf), share: 36 },
  ];
  drawFieldRow(sheet, fields, layout.facts);
}

function drawPageNumber(sheet: Sheet, page: number, pages: number): void {
  pagination(sheet, () => {
    const place = { x: mm(198), y: layout.footer, align: 'right' } as const;
    write(sheet, `Página ${page} de ${pages}`, { ...place, size: 7.5, color: ink.label });
  });
}
