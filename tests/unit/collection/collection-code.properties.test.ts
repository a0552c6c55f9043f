import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { digitableLine, type Modulus, parseCollectionCode } from '@/lib/collection';
import { anyParts, builtCode, withDigit } from './codes';

const moduli: readonly Modulus[] = [10, 11];
const digitsOf = (line: string) => line.replace(/[- ]/g, '');

/** The remainder of modulus 11, by the definition: the check digit itself hides the difference between 0 and 1. */
const remainder = (digits: string) =>
  [...digits].reduce(
    (sum, digit, index) => sum + Number(digit) * (2 + ((digits.length - 1 - index) % 8)),
    0,
  ) % 11;
const general = (line: string) => {
  const code = [0, 12, 24, 36].map((start) => line.slice(start, start + 11)).join('');
  return remainder(code.slice(0, 3) + code.slice(4));
};
const block = (line: string, place: number) => {
  const start = place - (place % 12);
  return remainder(line.slice(start, start + 11));
};
const bothBelow2 = (a: number, b: number) => a < 2 && b < 2;

describe.each(moduli)('in modulus %i', (modulus) => {
  it('code, line and code again is the same code, with the parts it was built of', () => {
    fc.assert(
      fc.property(anyParts(modulus), (parts) => {
        const code = builtCode(parts);
        const value = { code, segment: 2, ...parts };
        expect(parseCollectionCode(digitableLine(code))).toEqual({ ok: true, value });
        expect(parseCollectionCode(code)).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('one wrong digit', () => {
  // The third digit chooses the modulus: a slip from one to the other is a case of its own, below.
  const places = fc.integer({ min: 0, max: 47 }).filter((place) => place !== 2);
  const shifts = fc.integer({ min: 1, max: 9 });
  const slip = (line: string, place: number, shift: number) =>
    withDigit(line, place, (Number(line[place]) + shift) % 10);

  it('is always caught in modulus 10', () => {
    fc.assert(
      fc.property(anyParts(10), places, shifts, (parts, place, shift) => {
        const line = digitsOf(digitableLine(builtCode(parts)));
        expect(parseCollectionCode(slip(line, place, shift)).ok).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it('passes in modulus 11 only where both remainders, the block’s and the code’s, go between 0 and 1', () => {
    fc.assert(
      fc.property(anyParts(11), places, shifts, (parts, place, shift) => {
        const line = digitsOf(digitableLine(builtCode(parts)));
        const wrong = slip(line, place, shift);
        const isCheckDigit = place === 3 || place % 12 === 11;
        const isOtherKind = place === 0 || (place === 1 && /[08]/.test(wrong.charAt(1)));
        const passes =
          !isCheckDigit &&
          !isOtherKind &&
          bothBelow2(block(line, place), block(wrong, place)) &&
          bothBelow2(general(line), general(wrong));
        expect(parseCollectionCode(wrong).ok).toBe(passes);
      }),
      { numRuns: 1_000 },
    );
  });

  it('does pass in modulus 11 on such a line', () => {
    const line = '828000000001060600414250004647262005000000914150';
    const wrong = withDigit(line, 36, 3);
    expect([block(line, 36), block(wrong, 36), general(line), general(wrong)].every((rest) => rest < 2)).toBe(
      true,
    );
    expect(parseCollectionCode(line).ok).toBe(true);
    expect(parseCollectionCode(wrong).ok).toBe(true);
  });

  test.each([
    ['6', '7'],
    ['8', '9'],
  ])(
    'a third digit %s read as %s, of the same modulus, is caught by the block and the code in modulus 10',
    (right, read) => {
      fc.assert(
        fc.property(anyParts(right === '6' ? 10 : 11), (parts) => {
          const line = digitsOf(digitableLine(builtCode(parts)));
          const wrong = withDigit(line, 2, read);
          const passes =
            right === '8' &&
            bothBelow2(block(line, 2), block(wrong, 2)) &&
            bothBelow2(general(line), general(wrong));
          expect(parseCollectionCode(wrong).ok).toBe(passes);
        }),
      );
    },
  );

  it('a third digit of the other modulus passes by chance on a rare line: the modulus tells it from one’s own', () => {
    const line = '826000000982489600412170447618069960103170495966';
    expect(parseCollectionCode(line)).toMatchObject({ ok: true, value: { modulus: 10 } });
    expect(parseCollectionCode(withDigit(line, 2, 8))).toMatchObject({ ok: true, value: { modulus: 11 } });
  });
});
