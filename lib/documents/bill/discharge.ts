import { formatDate } from '@/lib/format';
import { ink } from '../engine/ink';
import type { Sheet } from '../engine/sheet';
import { leaf } from '../engine/tags';
import { write } from '../engine/text';
import { mm } from '../engine/units';
import { drawFittedParagraphs } from '../page/fitted-paragraphs';
import { drawPanel } from '../page/panel';
import type { BillDischarge } from './model';
import { layout } from './page-layout';

const sizes = [8, 7.5, 7, 6.5] as const;
const heading = mm(7);
const padding = mm(4);

/**
 * The declaration in the bill's own room, with the words that make it one. Throws RangeError when they do not fit.
 * Source: Lei 12.007/2009, arts. 3º and 4º.
 */
export function drawDischarge(sheet: Sheet, discharge: BillDischarge): void {
  const { baseYear, sequence, issuedOn, verificationCode, statement, exceptions } = discharge;
  const box = layout.discharge;
  drawPanel(sheet, box);
  leaf(sheet, 'H2', () => {
    const place = { x: box.x + padding, y: box.y + mm(5.2), size: 10, color: ink.accent } as const;
    write(sheet, `Declaração de quitação anual de débitos de ${baseYear}`, { ...place, weight: 'bold' });
  });
  const texts = [
    `Número ${sequence}, emitida em ${formatDate(issuedOn)} em nome do titular desta conta. Código de verificação: ${verificationCode}.`,
    statement,
    [exceptions, 'O documento inteiro, conta por conta, está na Loja Virtual, em Quitação anual.']
      .filter((sentence) => sentence !== null)
      .join(' '),
  ];
  drawFittedParagraphs(sheet, texts, {
    x: box.x + padding,
    y: box.y + heading,
    width: box.width - 2 * padding,
    height: box.height - heading - mm(0.5),
    sizes,
    gap: mm(0.4),
  });
}
