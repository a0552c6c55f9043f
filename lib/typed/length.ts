/** How long a text is: each character once, whatever its bytes, and each line break once, however it is written. */
export function countCharacters(text: string): number {
  return [...withLineFeeds(text)].length;
}

/** Every line break as one character: forms send two (CR and LF). */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
}
