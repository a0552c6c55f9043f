import { describe, expect, test } from 'vitest';
import { readClaim, verificationCode } from '@/lib/verification';

const line = '82630000004-7 15290041425-0 00464726201-5 84667291415-3';
const barcode = '82630000004152900414250046472620184667291415';
const pix =
  '00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D';
const code = verificationCode(Array.from({ length: 15 }, () => 7));

describe('what is pasted is read by its look', () => {
  test.each([
    [line, 'COLLECTION'],
    [barcode, 'COLLECTION'],
    [`  ${line}\n`, 'COLLECTION'],
    [pix, 'PIX'],
    [code, 'CODE'],
    [`https://loja.example/verificar/${code}`, 'CODE'],
  ])('%.40s is %s', (text, kind) => {
    expect(readClaim(text).kind).toBe(kind);
  });

  test.each([
    [line.replace('-7', '-8'), { code: 'WRONG_CHECK_DIGITS', of: 'LINE', blocks: [1] }],
    [barcode.replace(/5$/, '6'), { code: 'WRONG_CHECK_DIGITS', of: 'LINE', blocks: [] }],
    [pix.replace('1D3D', '1D3C'), { code: 'WRONG_CHECK_DIGITS', of: 'PIX', blocks: [] }],
    [`3${code.slice(1)}`, { code: 'WRONG_CHECK_DIGITS', of: 'CODE', blocks: [] }],
    ['00190500954014481606906809350314337370000000100', { code: 'BANK_SLIP' }],
    [barcode.slice(1), { code: 'UNREADABLE' }],
    [pix.slice(0, 60), { code: 'UNREADABLE' }],
    ['464726.2', { code: 'UNREADABLE' }],
    ['conta de água', { code: 'UNREADABLE' }],
    ['', { code: 'UNREADABLE' }],
  ])('%.40s is judged at once', (text, verdict) => {
    expect(readClaim(text)).toEqual({ kind: 'JUDGED', verdict });
  });
});
