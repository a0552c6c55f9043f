/**
 * What somebody typed without the dots, dashes, slashes and spaces (also non-breaking) that people put
 * between digits. Null for a text longer than any such number with its mask: it is not even looked at.
 */
export function withoutMask(text: string, longest: number): string | null {
  return text.length > longest ? null : text.replace(/[\s./\-\u2010-\u2015\u2212]/g, '');
}
