import type { Sheet } from './sheet';
import { printable, type TextStyle, widthOf } from './text';

/** How far text may shrink before it wraps, and wrap before it is cut. Sizes in points, largest first. */
export interface FitRules {
  readonly width: number;
  readonly sizes: readonly [number, ...number[]];
  readonly maxLines: number;
  readonly weight?: TextStyle['weight'] & {};
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
  /** False when even the smallest size had to be cut with an ellipsis. */
  readonly complete: boolean;
}

/**
 * Text keeps its size on one line if it can, then shrinks, then wraps at the smallest size, and only then is cut.
 * Lines never exceed `width`, whatever the text.
 */
export function fitText(sheet: Sheet, text: string, rules: FitRules): FittedText {
  const words = printable(text).trim();
  const { sizes, maxLines } = rules;
  const single = sizes.find((size) => widthOf(sheet, words, styleAt(rules, size)) <= rules.width);
  if (single !== undefined) return { size: single, lines: [words], complete: true };
  const smallest = sizes.at(-1) ?? sizes[0];
  const lines = wrapText(sheet, words, { ...styleAt(rules, smallest), width: rules.width });
  if (lines.length <= maxLines) return { size: smallest, lines, complete: true };
  const kept = lines.slice(0, maxLines);
  const last = `${kept.pop() ?? ''}…`;
  return { size: smallest, lines: [...kept, cutLine(sheet, last, rules)], complete: false };
}

/** Breaks text into lines of at most `width` points: between words, or inside a word that is longer than a line. */
export function wrapText(
  sheet: Sheet,
  text: string,
  style: TextStyle & { readonly width: number },
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(sheet, longer, style) <= style.width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (widthOf(sheet, line + letter, style) <= style.width) {
        line += letter;
      } else {
        lines.push(line);
        line = letter;
      }
    }
  }
  return line === '' ? lines : [...lines, line];
}

function cutLine(sheet: Sheet, line: string, rules: FitRules): string {
  const style = styleAt(rules, rules.sizes.at(-1) ?? rules.sizes[0]);
  let cut = line;
  while (cut.length > 1 && widthOf(sheet, cut, style) > rules.width) cut = `${cut.slice(0, -2).trimEnd()}…`;
  return cut;
}

function styleAt(rules: FitRules, size: number): TextStyle {
  return rules.weight ? { size, weight: rules.weight } : { size };
}
