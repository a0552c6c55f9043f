import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  codeAlphabet,
  drawnCharacters,
  formatVerificationCode,
  parseVerificationCode,
  verificationCode,
} from '@/lib/verification';

const drawn = Array.from({ length: drawnCharacters }, (_, index) => index);
const code = verificationCode(drawn);
const draws = fc.array(fc.integer({ min: 0, max: codeAlphabet.length - 1 }), {
  minLength: drawnCharacters,
  maxLength: drawnCharacters,
});

describe('a verification code', () => {
  it('has sixteen characters, none of which is taken for another', () => {
    expect(code).toHaveLength(16);
    expect(codeAlphabet).toHaveLength(29);
    expect(codeAlphabet).not.toMatch(/[01OILSZ]/);
  });

  it('is read as it was drawn, with spaces, dashes and small letters', () => {
    fc.assert(
      fc.property(draws, (values) => {
        const made = verificationCode(values);
        const typed = [
          made,
          formatVerificationCode(made),
          formatVerificationCode(made).toLowerCase().replaceAll(' ', '-'),
        ];
        for (const text of typed) expect(parseVerificationCode(text)).toEqual({ ok: true, value: made });
      }),
    );
  });

  it('with one wrong character, any character, anywhere, is refused', () => {
    const wrong = [...code].flatMap((right, place) =>
      [...codeAlphabet]
        .filter((character) => character !== right)
        .map((character) => `${code.slice(0, place)}${character}${code.slice(place + 1)}`),
    );
    expect(wrong).toHaveLength(16 * 28);
    expect(wrong.filter((text) => parseVerificationCode(text).ok)).toEqual([]);
  });

  it('with two different characters exchanged is refused', () => {
    fc.assert(
      fc.property(
        draws,
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 1, max: 15 }),
        (values, one, by) => {
          const characters = [...verificationCode(values)];
          const other = (one + by) % 16;
          [characters[one], characters[other]] = [characters[other] ?? '', characters[one] ?? ''];
          const exchanged = characters.join('');
          fc.pre(exchanged !== verificationCode(values));
          expect(parseVerificationCode(exchanged)).toMatchObject({
            error: { code: 'VERIFICATION_CODE_CHECK' },
          });
        },
      ),
    );
  });

  test.each([
    ['', 'VERIFICATION_CODE_MISSING'],
    [' - ', 'VERIFICATION_CODE_MISSING'],
    [code.slice(1), 'VERIFICATION_CODE_MALFORMED'],
    [`${code}2`, 'VERIFICATION_CODE_MALFORMED'],
    [`O${code.slice(1)}`, 'VERIFICATION_CODE_MALFORMED'],
    ['2'.repeat(1_000_000), 'VERIFICATION_CODE_MALFORMED'],
  ])('%.30j is none: %s', (text, refusal) => {
    expect(parseVerificationCode(text)).toEqual({ ok: false, error: { code: refusal } });
  });

  test.each([
    [drawn.slice(1)],
    [[...drawn, 1]],
    [[29, ...drawn.slice(1)]],
    [[-1, ...drawn.slice(1)]],
    [[0.5, ...drawn.slice(1)]],
  ])('is not made of %j', (values) => {
    expect(() => verificationCode(values)).toThrow(RangeError);
  });
});
