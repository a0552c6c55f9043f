import { faces, type Weight } from './faces';
import { ink } from './ink';
import type { Sheet } from './sheet';

export interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly color?: string;
}

/** `x` is the left end, the right end or the centre, as `align` says; `y` is the baseline; points. */
export interface TextPlace extends TextStyle {
  readonly x: number;
  readonly y: number;
  readonly align?: 'left' | 'right' | 'center';
}

/** Writes one line of text; it neither wraps nor shrinks. A space at its end keeps it apart from what is read next. */
export function write(sheet: Sheet, text: string, place: TextPlace): void {
  const { pdf } = sheet;
  const line = printable(text);
  const before = place.align === 'right' ? 1 : place.align === 'center' ? 0.5 : 0;
  const left = before === 0 ? place.x : place.x - before * widthOf(sheet, line.trimEnd(), place);
  pdf
    .font(place.weight ?? 'regular')
    .fontSize(place.size)
    .fillColor(place.color ?? ink.text);
  pdf.text(line, left, place.y, { lineBreak: false, baseline: 'alphabetic' });
}

/** Width of one line, in points. */
export function widthOf({ pdf }: Sheet, text: string, style: TextStyle): number {
  return pdf
    .font(style.weight ?? 'regular')
    .fontSize(style.size)
    .widthOfString(printable(text));
}

/**
 * Text as the embedded faces can print it: one line, a letter they lack without its accent, else a question mark.
 * The faces hold all of Portuguese and Western European.
 */
export function printable(text: string): string {
  const line = text.normalize('NFC').replaceAll(/\s*[\r\n\t]+\s*/g, ' ');
  return Array.from(line, printableCharacter).join('');
}

const known = new Map<string, string>();

function printableCharacter(character: string): string {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const [base = ''] = character.normalize('NFD');
  const printed = [character, base].find(hasGlyph) ?? '?';
  known.set(character, printed);
  return printed;
}

function hasGlyph(character: string): boolean {
  return faces().regular.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}
