/**
 * What was typed or pasted, on one line of plain characters: compatibility forms as their plain ones (NFKC: `１`, `ﬁ`, `º`),
 * marks that are not seen or turn the direction of writing left out, every dash a hyphen, every blank one space. For
 * identifiers only: what people say in their own words keeps its signs.
 */
export function plainText(text: string): string {
  return seenText(text)
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212\u2043\u02d7]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same text without what is not seen in it: line breaks are kept, other control characters and half pairs are not. */
export function seenText(text: string): string {
  return withoutControls(text).replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
}

const controls = /(?![\n\r\t])[\p{Cc}\p{Cs}]/u;
const allControls = new RegExp(controls, 'gu');

/** Control characters other than line breaks and tabs, and halves of a surrogate pair: no text in a language holds them. */
export function withoutControls(text: string): string {
  return text.replace(allControls, '');
}

export function holdsControls(text: string): boolean {
  return controls.test(text);
}
