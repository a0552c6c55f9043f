import { describe, expect, it } from 'vitest';
import { csvText } from '@/lib/format';

describe('a table for a spreadsheet', () => {
  it('begins with the mark of UTF-8, is split by semicolons and ends its lines by CRLF', () => {
    expect(
      csvText([
        ['Mês', 'm³'],
        ['02/2019', 10],
      ]),
    ).toBe('\uFEFFMês;m³\r\n02/2019;10\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+55', "'+55"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
  ])('gives %j as text that is not run', (text, written) => {
    expect(csvText([[text]])).toBe(`\uFEFF${written}\r\n`);
  });

  it('leaves numbers alone, below zero too, and writes nothing for null', () => {
    expect(csvText([[-5, null, 0]])).toBe('\uFEFF-5;;0\r\n');
  });

  it('quotes what would break a row', () => {
    expect(csvText([['a;b', 'a"b', 'a\nb']])).toBe('\uFEFF"a;b";"a""b";"a\nb"\r\n');
  });

  it('quotes a formula that also breaks a row, apostrophe inside', () => {
    expect(csvText([['=A1;B1']])).toBe(`\uFEFF"'=A1;B1"\r\n`);
  });
});
