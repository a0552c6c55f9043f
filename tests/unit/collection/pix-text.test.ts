import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  crc16,
  dynamicPixText,
  isPixKey,
  type PixReceiver,
  type PixText,
  parsePixText,
  pixPayee,
  staticPixText,
} from '@/lib/collection';
import { cents } from '@/lib/kernel/money';
import { profiles } from '../../support/utilities';

const documentationKey = '123e4567-e12b-12d1-a456-426655440000';
const officialStatic = `00020126580014br.gov.bcb.pix0136${documentationKey}5204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D`;
const officialDynamic =
  '00020101021226700014br.gov.bcb.pix2548pix.example.com/8b3da2f39a4140d1a91abd93113bd4415204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***630464E4';
const fulano: PixReceiver = {
  key: documentationKey,
  merchantName: 'Fulano de Tal',
  merchantCity: 'BRASILIA',
};
const refused = (code: string) => ({ ok: false, error: { code } });

/** A text with its CRC computed anew: wrong in nothing but what the test changed. */
function resealed(text: string): string {
  return `${text.slice(0, -4)}${crc16(text.slice(0, -4))}`;
}

function written(parts: Parameters<typeof staticPixText>[0]): PixText {
  const text = staticPixText(parts);
  if (!text.ok) throw new Error(text.error.code);
  return text.value;
}

it('the CRC of 123456789 is 29B1, the check value of CRC-16/CCITT-FALSE', () => {
  expect(crc16('123456789')).toBe('29B1');
});

describe('the central bank’s examples', () => {
  it('the static one is written to the last character', () => {
    expect(staticPixText({ receiver: fulano, amount: null, txid: null })).toEqual({
      ok: true,
      value: officialStatic,
    });
  });

  it('the dynamic one is written to the last character', () => {
    const location = 'pix.example.com/8b3da2f39a4140d1a91abd93113bd441';
    expect(dynamicPixText({ receiver: fulano, location })).toEqual({ ok: true, value: officialDynamic });
  });

  it('the static one is read: key, no amount, no identifier', () => {
    expect(parsePixText(officialStatic)).toMatchObject({
      ok: true,
      value: { account: { kind: 'STATIC', key: documentationKey }, amount: null, txid: null },
    });
  });

  it('the dynamic one is read: what is paid stands at its address', () => {
    const location = 'pix.example.com/8b3da2f39a4140d1a91abd93113bd441';
    expect(parsePixText(officialDynamic)).toMatchObject({
      ok: true,
      value: { account: { kind: 'DYNAMIC', location } },
    });
  });

  it('a recurrence is read from field 80', () => {
    const recurrence = 'pix.example.com/qr/v2/rec/abc123';
    const text = resealed(
      officialStatic.replace(/6304....$/, `80540014br.gov.bcb.pix2532${recurrence}63040000`),
    );
    expect(parsePixText(text)).toMatchObject({ ok: true, value: { recurrence } });
  });
});

describe('a static code of the utility', () => {
  const receiver: PixReceiver = {
    key: documentationKey,
    merchantName: 'DESO Saneamento Sergipe',
    merchantCity: 'Aracaju',
  };

  it('names receiver and city without accents', () => {
    const accented = { ...receiver, merchantName: 'ÁGUA É VIDA – SÃO JOÃO', merchantCity: 'Guaratinguetá' };
    const parsed = parsePixText(written({ receiver: accented, amount: null, txid: null }));
    const value = { merchantName: 'AGUA E VIDA   SAO JOAO', merchantCity: 'Guaratingueta' };
    expect(parsed).toMatchObject({ ok: true, value });
  });

  test.each([
    ['a name of 25', { merchantName: 'Á'.repeat(25) }, true],
    ['a name of 26', { merchantName: 'A'.repeat(26) }, false],
    ['no name', { merchantName: ' ' }, false],
    ['a city of 15', { merchantCity: 'Á'.repeat(15) }, true],
    ['a city of 16', { merchantCity: 'Nossa Senhora do' }, false],
  ])('with %s is written whole or not at all', (_, changes, expected) => {
    const parts = { receiver: { ...receiver, ...changes }, amount: null, txid: null };
    expect(staticPixText(parts).ok).toBe(expected);
  });

  it.each(Object.values(profiles))('says the whole name of the receiver of $id', ({ pixName, address }) => {
    const shown = { ...receiver, merchantName: pixName, merchantCity: address.city };
    const text = written({ receiver: shown, amount: null, txid: null });
    expect(pixPayee(text)).toBe(pixName);
  });

  it('carries amount and identifier', () => {
    const text = written({ receiver, amount: cents(41_529), txid: 'EXT18466729' });
    expect(text).toContain('5406415.29');
    expect(parsePixText(text)).toMatchObject({ ok: true, value: { amount: 41_529, txid: 'EXT18466729' } });
  });

  test.each([
    [1, true],
    [999_999_999_999, true],
    [1_000_000_000_000, false],
    [0, false],
    [-1, false],
  ])('for %i cents is written: %s', (amount, expected) => {
    expect(staticPixText({ receiver, amount: cents(amount), txid: null }).ok).toBe(expected);
  });

  test.each([
    ['a', true],
    ['A'.repeat(25), true],
    ['A'.repeat(26), false],
    ['', false],
    ['EXT-1', false],
    ['ação', false],
  ])('with the identifier %j is written: %s', (txid, expected) => {
    expect(staticPixText({ receiver, amount: null, txid }).ok).toBe(expected);
  });

  it('is read as it was written, whatever amount and identifier', () => {
    const txids = fc.stringMatching(/^[A-Za-z0-9]{1,25}$/);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), txids, (amount, txid) => {
        const parsed = parsePixText(written({ receiver, amount: cents(amount), txid }));
        expect(parsed.ok && [parsed.value.amount, parsed.value.txid]).toEqual([amount, txid]);
      }),
    );
  });

  it('with one wrong character, any character, anywhere, is refused', () => {
    const text = written({ receiver, amount: cents(41_529), txid: 'EXT18466729' });
    const wrong = [...text].map(
      (right, place) => `${text.slice(0, place)}${right === '7' ? '8' : '7'}${text.slice(place + 1)}`,
    );
    expect(wrong.filter((changed) => parsePixText(changed).ok)).toEqual([]);
  });
});

describe('what is no Pix text', () => {
  test.each([
    ['', 'PIX_TEXT_MISSING'],
    [' \n', 'PIX_TEXT_MISSING'],
    ['1'.repeat(5_000_000), 'PIX_TEXT_MALFORMED'],
    [officialStatic.slice(0, -1), 'PIX_TEXT_MALFORMED'],
    [officialStatic.slice(2), 'PIX_TEXT_MALFORMED'],
    // Published as a vector: field 62 says 8 characters and holds 7, and only its CRC is right.
    [resealed(officialStatic.replace('6207', '6208')), 'PIX_TEXT_MALFORMED'],
    [resealed(officialStatic.replace('6207', '6206')), 'PIX_TEXT_MALFORMED'],
    [resealed(officialStatic.replace('5802BR', '5802BR5802BR')), 'PIX_TEXT_MALFORMED'],
    [resealed(officialStatic.replace('5802BR', '5802PT')), 'PIX_TEXT_MALFORMED'],
    [resealed(officialStatic.replace('5802BR', '54071,00.005802BR')), 'PIX_TEXT_MALFORMED'],
    [resealed(officialStatic.replace('5802BR', '54040.005802BR')), 'PIX_TEXT_MALFORMED'],
    [resealed(officialStatic.replace('br.gov.bcb.pix', 'br.gov.bcb.pox')), 'PIX_TEXT_NOT_PIX'],
    // GSAN writes the example's CRC under every payload.
    [officialStatic.replace('Fulano', 'Fulana'), 'PIX_TEXT_CRC'],
    [officialStatic.replace(/1D3D$/, '1D3C'), 'PIX_TEXT_CRC'],
  ])('%.70s', (text, code) => {
    expect(parsePixText(text)).toEqual(refused(code));
  });

  it('is not what messengers make of it: spaces around, line breaks inside, small hexadecimal, capitals', () => {
    const forgiven = [
      ` ${officialStatic}\n`,
      officialStatic.replace('5204', '\r\n5204'),
      officialStatic.replace('1D3D', '1d3d'),
      resealed(officialStatic.replace('br.gov.bcb.pix', 'BR.GOV.BCB.PIX')),
    ];
    expect(forgiven.map((text) => parsePixText(text).ok)).toEqual([true, true, true, true]);
  });
});

describe('a Pix key', () => {
  test.each([
    [documentationKey, true],
    ['pix@utility.example', true],
    ['+5579999999999', true],
    ['11144477735', true],
    ['13018171000190', true],
    ['12ABC34501DE35', true],
    ['111.444.777-35', false],
    ['79999999999999999', false],
    [documentationKey.toUpperCase(), false],
    [`${'a'.repeat(70)}@b.example`, false],
    ['', false],
  ])('%j: %s', (key, expected) => {
    expect(isPixKey(key)).toBe(expected);
    expect(staticPixText({ receiver: { ...fulano, key }, amount: null, txid: null }).ok).toBe(expected);
  });
});

test.each(['https://pix.example.com/a', 'pix.example.com', `pix.example.com/${'a'.repeat(62)}`, ''])(
  'a charge at %j has no code',
  (location) => {
    expect(dynamicPixText({ receiver: fulano, location })).toEqual(refused('PIX_LOCATION_MALFORMED'));
  },
);
