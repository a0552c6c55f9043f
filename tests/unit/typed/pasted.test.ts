import { describe, expect, test } from 'vitest';
import { parseCollectionCode, parsePixText } from '@/lib/collection';
import { emailField } from '@/lib/typed/schema';
import { parseVerificationCode, readClaim, verificationCode } from '@/lib/verification';

const line = '82630000004-7 15290041425-0 00464726201-5 84667291415-3';
const key = '123e4567-e12b-12d1-a456-426655440000';
const pix = `00020126580014br.gov.bcb.pix0136${key}5204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D`;
const code = verificationCode([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
const printed = code.replace(/(.{4})(?=.)/g, '$1 ');

describe('what is pasted to be verified', () => {
  test.each([
    line,
    `Linha digitável: ${line}`,
    `Linha digitavel do boleto:\n${line}`,
    `Código de barras - ${line}`,
    `\u200e${line}\u200e`,
    line.replaceAll('-', '–'),
    line.replaceAll('-', '\u00ad'),
    line.replaceAll(' ', '\u202f'),
    `"${line}"`,
  ])('%j is the digitable line', (typed) => {
    expect(parseCollectionCode(typed)).toMatchObject({ ok: true, value: { amount: 41_529 } });
    expect(readClaim(typed)).toMatchObject({ kind: 'COLLECTION', parsed: { amount: 41_529 } });
  });

  test.each([
    pix,
    `Pix copia e cola: ${pix}`,
    `Código Pix:\n${pix}`,
    `\ufeff${pix}\n`,
    `${pix.slice(0, 40)}\r\n${pix.slice(40)}`,
    `${pix.slice(0, 40)}\u200b${pix.slice(40)}`,
    pix.replaceAll('-', '\u2011'),
    pix.replaceAll('-', '–'),
  ])('%j is the Pix', (typed) => {
    expect(parsePixText(typed)).toMatchObject({ ok: true, value: { text: pix } });
    expect(readClaim(typed)).toMatchObject({ kind: 'PIX' });
  });

  test.each([
    printed,
    `Código de verificação: ${printed}`,
    `Código: ${printed.toLowerCase()}`,
    printed.replaceAll(' ', '–'),
    `https://loja.example.org/verificar/${code}`,
    `Confira em https://loja.example.org/verificar/${code}?x=1#topo`,
    `https://loja.example.org/verificar/${encodeURIComponent(printed)}`,
    `loja.example.org/verificar/${code}.`,
  ])('%j is the code of a document', (typed) => {
    expect(parseVerificationCode(typed)).toEqual({ ok: true, value: code });
    expect(readClaim(typed)).toEqual({ kind: 'CODE', code });
  });

  test('a Pix whose merchant has a letter of its own keeps it: the CRC covers it', () => {
    const own = parsePixText(pix.replace('Fulano', 'Fulanﬁ'));
    expect(own).toEqual({ ok: false, error: { code: 'PIX_TEXT_CRC' } });
  });
});

describe('an e-mail address (RFC 5321; names of domains by IDNA, RFC 5891)', () => {
  test.each([
    ['contato@águas.com.br', 'contato@xn--guas-4na.com.br'],
    ['contato@ÁGUAS.com.br', 'contato@xn--guas-4na.com.br'],
    ['contato@a\u0301guas.com.br', 'contato@xn--guas-4na.com.br'],
    ['contato@xn--guas-4na.com.br', 'contato@xn--guas-4na.com.br'],
    ['Maria.A+agua@Example.org', 'Maria.A+agua@Example.org'],
    ['mailto:maria@example.org?subject=oi', 'maria@example.org'],
    ['"Maria, a Silva" <maria@example.org>;', 'maria@example.org'],
  ])('%j is %s', (typed, address) => {
    expect(emailField.parse(typed)).toBe(address);
  });

  test.each([
    ['', 'EMAIL_MISSING'],
    ['\u200e ', 'EMAIL_MISSING'],
    ['maria', 'EMAIL_MALFORMED'],
    ['maria@', 'EMAIL_MALFORMED'],
    ['joão@example.org', 'EMAIL_MALFORMED'],
    ['a@example.org, b@example.org', 'EMAIL_MALFORMED'],
    ['a@exa mple.org', 'EMAIL_MALFORMED'],
    ['a@águas.com/x', 'EMAIL_MALFORMED'],
    [`${'a'.repeat(109)}@example.org`, 'TEXT_TOO_LONG'],
  ])('%j: %s', (typed, code) => {
    expect(emailField.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual([code]);
  });
});
