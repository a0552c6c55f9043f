/** A property of a calendar file, its name and parameters apart from its value. */
export type IcsLine = readonly [name: string, value: string];

const longestLine = 75;

/**
 * Properties as an iCalendar file: lines end with CRLF and are folded at 75 octets of UTF-8, never within a character.
 * Values come as they are to stand: free text through `icsEscaped`. Source: RFC 5545, 3.1.
 */
export function icsText(lines: readonly IcsLine[]): string {
  return lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');
}

/** Free text as a value: backslash, semicolon, comma and line end are escaped. Source: RFC 5545, 3.3.11. */
export function icsEscaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    const fits = octets + size <= longestLine;
    text += fits ? character : `\r\n ${character}`;
    octets = fits ? octets + size : size + 1;
  }
  return text;
}
