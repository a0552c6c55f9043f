import { formatDate, formatTaxId } from '@/lib/format';
import { addSheet, type PdfInfo, producePdf, type Sheet } from '../engine/sheet';
import { leaf } from '../engine/tags';
import { write } from '../engine/text';
import { boxMm, mm } from '../engine/units';
import { drawDemonstrationMark } from '../page/demonstration-mark';
import { drawFieldRow } from '../page/field';
import { layout as page } from '../page/layout';
import { drawLetterhead } from '../page/letterhead';
import { drawPageNumber } from '../page/page-number';
import { type PageRoom, paginate } from '../page/paginate';
import type { PersonalDataDocument } from './model';
import { drawnSection } from './section';

const factsBox = boxMm([12, 44, 186, 11]);
const room: PageRoom = { top: mm(62), nextTop: mm(42), bottom: mm(286), gap: mm(5) };

/**
 * All that is kept on one person as an A4 PDF, on as many pages as it takes. The same model gives the same bytes.
 * Source: Lei 13.709/2018 (LGPD), arts. 18 and 19.
 */
export function renderPersonalData(model: PersonalDataDocument): Promise<Uint8Array> {
  const sections = model.sections.map(drawnSection);
  return producePdf(pdfInfo(model), (sheet) => {
    const pages = paginate(sections, room);
    pages.forEach((pieces, index) => {
      drawHead(sheet, model, index === 0);
      for (const piece of pieces) sections[piece.section]?.draw(sheet, piece);
      drawPageNumber(sheet, index + 1, pages.length);
    });
  });
}

// The title names nobody.
function pdfInfo({ utility, asOf }: PersonalDataDocument): PdfInfo {
  return {
    title: `Meus dados pessoais – ${formatDate(asOf)}`,
    subject: 'Dados pessoais do titular',
    author: utility.name,
    issuedOn: asOf,
  };
}

function drawHead(sheet: Sheet, model: PersonalDataDocument, first: boolean): void {
  addSheet(sheet);
  if (model.demonstration) drawDemonstrationMark(sheet, page.demonstrationBand, 'proves-nothing');
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
  drawFieldRow(sheet, fields, factsBox);
}
