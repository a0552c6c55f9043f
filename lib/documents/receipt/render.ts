import { formatAccountNumber, formatDate, formatLongDate, formatMoney } from '@/lib/format';
import { fixedClock } from '@/lib/kernel/clock';
import { drawField, drawFieldRow, type Field } from '../debt-statement/field';
import { drawLetterhead } from '../debt-statement/letterhead';
import { wrapText } from '../engine/fit';
import { ink } from '../engine/ink';
import { addSheet, type PdfInfo, producePdf, type Sheet } from '../engine/sheet';
import { artifact, leaf } from '../engine/tags';
import { write } from '../engine/text';
import { type Box, boxMm, mm } from '../engine/units';
import type { ReceiptDocument } from './model';

const layout = {
  band: boxMm([12, 5, 186, 6]),
  heading: mm(40),
  amount: boxMm([12, 45, 186, 19]),
  facts: boxMm([12, 69, 186, 11]),
  text: mm(124),
  width: mm(186),
} as const;

/**
 * The receipt of one payment as an A4 PDF: who received, from whom, how much, for what, when and through whom.
 * The same model gives the same bytes. Source: Código Civil (Lei 10.406/2002), arts. 319 and 320.
 */
export function renderReceipt(model: ReceiptDocument): Promise<Uint8Array> {
  return producePdf(pdfInfo(model), (sheet) => {
    addSheet(sheet);
    if (model.demonstration) drawMark(sheet);
    drawLetterhead(sheet, model.utility);
    leaf(sheet, 'H1', () =>
      write(sheet, 'Recibo de pagamento', { x: mm(12), y: layout.heading, size: 16, weight: 'bold' }),
    );
    drawAmount(sheet, model);
    drawFacts(sheet, model);
    drawText(sheet, model);
  });
}

// Noon in UTC falls on the day of payment in all of Brazil.
function pdfInfo({ accountNumber, paidDocument, utility, paidOn }: ReceiptDocument): PdfInfo {
  return {
    title: `Recibo de pagamento – matrícula ${formatAccountNumber(accountNumber)} – ${paidDocument}`,
    subject: 'Recibo de pagamento',
    author: utility.name,
    issuedAt: fixedClock(`${paidOn}T12:00:00Z`).now(),
  };
}

function drawAmount(sheet: Sheet, { amount, paidOn, paidDocument }: ReceiptDocument): void {
  const box = layout.amount;
  artifact(sheet, () => {
    sheet.pdf.roundedRect(box.x, box.y, box.width, box.height, 4).fill(ink.panel);
    sheet.pdf.roundedRect(box.x, box.y, box.width, box.height, 4).lineWidth(1.2).stroke(ink.accent);
  });
  const inner = { ...box, x: box.x + mm(2), y: box.y + mm(2), width: box.width - mm(4), height: mm(15) };
  const fields: readonly (Field & { share: number })[] = [
    { label: 'Valor recebido', value: formatMoney(amount), emphasis: 'strongest', share: 60 },
    { label: 'Data do pagamento', value: formatDate(paidOn), emphasis: 'strong', share: 45 },
    { label: 'O que foi pago', value: paidDocument, emphasis: 'strong', share: 77 },
  ];
  drawFieldRow(sheet, fields, inner);
}

function drawFacts(sheet: Sheet, model: ReceiptDocument): void {
  const rows: readonly (readonly (Field & { share: number })[])[] = [
    [
      { label: 'Nome', value: model.holderName, share: 108 },
      { label: 'CPF/CNPJ', value: model.maskedTaxId ?? 'não cadastrado', share: 42 },
      { label: 'Matrícula', value: formatAccountNumber(model.accountNumber), emphasis: 'strong', share: 36 },
    ],
    [
      { label: 'Endereço do imóvel', value: model.premisesAddress, share: 142 },
      { label: 'Inscrição', value: model.inscription, share: 44 },
    ],
    [
      { label: 'Arrecadador', value: model.collector, share: 108 },
      { label: 'Vencimento', value: formatDate(model.dueOn), share: 78 },
    ],
  ];
  rows.forEach((fields, index) => {
    const box = { ...layout.facts, y: layout.facts.y + index * layout.facts.height };
    drawRule(sheet, box);
    drawFieldRow(sheet, fields, box);
  });
  const box = { ...layout.facts, y: layout.facts.y + rows.length * layout.facts.height };
  drawRule(sheet, box);
  drawField(sheet, { label: 'Identificação do pagamento', value: model.paymentId }, box);
}

function drawRule(sheet: Sheet, { x, y, width, height }: Box): void {
  artifact(sheet, () => sheet.pdf.rect(x, y, width, height).lineWidth(0.6).stroke(ink.rule));
}

function drawText(sheet: Sheet, { utility, amount, paidOn, paidDocument, collector }: ReceiptDocument): void {
  const texts = [
    `A ${utility.name} declara que recebeu ${formatMoney(amount)} em ${formatLongDate(paidOn)}, por ${collector}, em pagamento de: ${paidDocument}. Este recibo dá quitação do que está identificado acima, e só disso.`,
    'Ele não substitui a declaração anual de quitação de débitos (Lei 12.007/2009).',
  ];
  let y = layout.text;
  for (const text of texts) {
    leaf(sheet, 'P', () => {
      for (const line of wrapText(sheet, text, { size: 11, width: layout.width })) {
        write(sheet, `${line} `, { x: mm(12), y, size: 11 });
        y += 11 * 1.4;
      }
    });
    y += mm(2);
  }
}

/** Says that it proves nothing: white on black, in a place of its own, so that it covers nothing. */
function drawMark(sheet: Sheet): void {
  const { x, y, width, height } = layout.band;
  artifact(sheet, () => sheet.pdf.rect(x, y, width, height).fill(ink.bars));
  leaf(sheet, 'P', () => {
    const place = { x: x + width / 2, y: y + mm(4.2), align: 'center', color: ink.paper } as const;
    write(sheet, 'DEMONSTRAÇÃO – SEM VALOR', { ...place, size: 12, weight: 'bold' });
  });
}
