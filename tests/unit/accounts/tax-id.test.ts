import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseTaxId, taxIdFromDatabase, taxIdKind } from '@/lib/accounts';

const refused = (code: string) => ({ ok: false, error: { code } });

describe('a CPF', () => {
  test.each([
    ['111.444.777-35', '11144477735'],
    ['529.982.247-25', '52998224725'],
    ['012.345.678-90', '01234567890'],
    ['123.456.789-09', '12345678909'],
    ['000.000.001-91', '00000000191'],
    ['11144477735', '11144477735'],
    [' 111 444 777 35 ', '11144477735'],
    ['111\u00a0444\u00a0777\u201135', '11144477735'],
    ['111/444/777-35', '11144477735'],
    ['111.444.777-35\u200b', '11144477735'],
    ['１１１４４４７７７３５', '11144477735'],
  ])('is read from %j', (typed, expected) => {
    const parsed = parseTaxId(typed);
    expect(parsed).toEqual({ ok: true, value: expected });
    expect(parsed.ok && taxIdKind(parsed.value)).toBe('CPF');
  });

  test.each(['111.444.777-34', '111.444.777-25', '529.982.247-52', '012.345.678-91'])(
    '%s has a wrong check digit',
    (typed) => {
      expect(parseTaxId(typed)).toEqual(refused('TAX_ID_CHECK_DIGIT'));
    },
  );

  test.each([...'0123456789'])('of nothing but %s is nobody’s', (digit) => {
    expect(parseTaxId(digit.repeat(11))).toEqual(refused('TAX_ID_CHECK_DIGIT'));
  });

  it('has the check digits that the sums with rising weights give: position 1 to 9, then 0 to 9, mod 11, mod 10', () => {
    const weighted = (digits: readonly number[], first: number) =>
      (digits.reduce((sum, digit, index) => sum + digit * (index + first), 0) % 11) % 10;
    const bodies = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
      .filter((digits) => new Set(digits).size > 1);
    fc.assert(
      fc.property(bodies, fc.integer({ min: 1, max: 99 }), (body, offset) => {
        const first = weighted(body, 1);
        const right = first * 10 + weighted([...body, first], 0);
        const write = (checkDigits: number) => `${body.join('')}${String(checkDigits).padStart(2, '0')}`;
        expect(parseTaxId(write(right)).ok).toBe(true);
        expect(parseTaxId(write((right + offset) % 100)).ok).toBe(false);
      }),
    );
  });
});

describe('a CNPJ', () => {
  test.each([
    ['12.ABC.345/01DE-35', '12ABC34501DE35'],
    ['12abc34501de35', '12ABC34501DE35'],
    ['13.018.171/0001-90', '13018171000190'],
    ['A0000000000113', 'A0000000000113'],
    ['ZZ.ZZZ.ZZZ/ZZZZ-62', 'ZZZZZZZZZZZZ62'],
    ['00.000.000/0001-91', '00000000000191'],
  ])('is read from %s, letters and all', (typed, expected) => {
    const parsed = parseTaxId(typed);
    expect(parsed).toEqual({ ok: true, value: expected });
    expect(parsed.ok && taxIdKind(parsed.value)).toBe('CNPJ');
  });

  test.each([
    '12.ABC.345/01DE-34',
    '12AB\u017f34501DE35',
    'ＡＢ345678901234',
    '12.ABC.345/01DF-35',
    '13.018.171/0001-09',
    '00.000.000/0000-00',
  ])('%s has a wrong check digit, or is nobody’s', (typed) => {
    expect(parseTaxId(typed)).toEqual(refused('TAX_ID_CHECK_DIGIT'));
  });

  it('has exactly one pair of check digits for each root', () => {
    const character = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const roots = fc
      .array(character, { minLength: 12, maxLength: 12 })
      .filter((characters) => new Set(characters).size > 1);
    const pairs = Array.from({ length: 100 }, (_, pair) => String(pair).padStart(2, '0'));
    fc.assert(
      fc.property(roots, (root) => {
        expect(pairs.filter((pair) => parseTaxId(`${root.join('')}${pair}`).ok)).toHaveLength(1);
      }),
    );
  });
});

describe('what was typed', () => {
  test.each(['', '  ', '\u00a0', './-'])('%j is nothing', (typed) => {
    expect(parseTaxId(typed)).toEqual(refused('TAX_ID_MISSING'));
  });

  test.each([
    '1114447773',
    '111444777350',
    '1114447773A',
    '12ABC34501DEXX',
    '12ABÇ34501DE35',
    '111,444,777-35',
    '١١١٤٤٤٧٧٧٣٥',
  ])('%j is neither CPF nor CNPJ', (typed) => {
    expect(parseTaxId(typed)).toEqual(refused('TAX_ID_MALFORMED'));
  });

  it('is refused without a look when it is longer than any mask makes it', () => {
    expect(parseTaxId('1'.repeat(5_000_000))).toEqual(refused('TAX_ID_MALFORMED'));
  });
});

describe('from the database', () => {
  it('comes as it was stored', () => {
    expect(taxIdFromDatabase('12ABC34501DE35')).toBe('12ABC34501DE35');
  });

  test.each(['12abc34501de35', '111.444.777-35', '11144477734', ''])('%j is a broken row', (text) => {
    expect(() => taxIdFromDatabase(text)).toThrow();
  });
});
