/** A text that begins a sentence, in the middle of one: 'Na rua' becomes 'na rua'. Not for what begins with a name or a number of capitals. */
export function inSentence(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
