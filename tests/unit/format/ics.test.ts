import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icsEscaped, icsText } from '@/lib/format';
import { onlyValue, readIcs, textOf } from '../../support/ics';

const calendarWith = (value: string) =>
  icsText([
    ['BEGIN', 'VCALENDAR'],
    ['SUMMARY', icsEscaped(value)],
    ['END', 'VCALENDAR'],
  ]);

const back = (text: string) => textOf(onlyValue(readIcs(Buffer.from(text)), 'SUMMARY'));

describe('a calendar file (RFC 5545, 3.1 and 3.3.11)', () => {
  it.each([74, 75, 76])('folds a line of %i octets only where it must', (octets) => {
    const text = calendarWith('a'.repeat(octets - 'SUMMARY:'.length));
    expect(text.split('\r\n ').length).toBe(octets > 75 ? 2 : 1);
    expect(back(text)).toBe('a'.repeat(octets - 'SUMMARY:'.length));
  });

  it('never folds within a character', () => {
    for (const count of [30, 31, 32, 33, 34]) {
      const words = 'ã'.repeat(count) + '🗑'.repeat(20);
      expect(back(calendarWith(words))).toBe(words);
    }
  });

  it('escapes what would end a value or a line', () => {
    expect(icsEscaped('a;b,c\\d\ne\r\nf')).toBe('a\\;b\\,c\\\\d\\ne\\nf');
  });

  it('gives back whatever was written, by a strict reader', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const words = text.replace(/\r\n?/g, '\n');
        expect(back(calendarWith(words))).toBe(words);
      }),
    );
  });
});
