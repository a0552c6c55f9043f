import { describe, expect, it } from 'vitest';
import { acceptFiles, attachmentKind, attachmentLimits } from '@/lib/requests/attachment';

const bytes = (text: string, size = text.length) => {
  const all = new Uint8Array(size);
  all.set([...text].map((letter) => letter.charCodeAt(0)));
  return all;
};
const jpeg = (size = 16) => bytes('\xff\xd8\xff\xe0', size);

describe('a file is what its first bytes say, whatever its name', () => {
  it.each([
    ['a JPEG', '\xff\xd8\xff\xe1....', 'image/jpeg'],
    ['a PNG', '\x89PNG\r\n\x1a\n....', 'image/png'],
    ['a WebP', 'RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
    ['a PDF', '%PDF-1.7\n', 'application/pdf'],
    ['a page', '<!doctype html>', null],
    ['a drawing with script', '<svg xmlns="http://www.w3.org/2000/svg">', null],
    ['a RIFF that is sound', 'RIFF\x10\0\0\0WAVEfmt ', null],
    ['a PDF that begins later', 'x%PDF-1.7\n', null],
    ['two bytes of a JPEG', '\xff\xd8', null],
  ])('%s', (_, text, kind) => {
    expect(attachmentKind(bytes(text))).toBe(kind);
  });
});

describe('files are taken all together or not at all', () => {
  const file = (size?: number, name = 'foto.jpg') => ({ name, bytes: jpeg(size) });

  it.each([
    ['one byte less than 5 MiB', attachmentLimits.bytes - 1, true],
    ['5 MiB', attachmentLimits.bytes, true],
    ['one byte more', attachmentLimits.bytes + 1, false],
  ])('a file of %s', (_, size, taken) => {
    expect(acceptFiles([file(size)], 0).ok).toBe(taken);
  });

  it.each([
    [3, true],
    [4, true],
    [5, false],
  ])('one more when there are %i', (present, taken) => {
    expect(acceptFiles([file()], present).ok).toBe(taken);
  });

  it('an empty box of a form is no file', () => {
    const empty = { name: '', bytes: new Uint8Array() };
    expect(acceptFiles([empty], 0)).toEqual({ ok: false, error: { code: 'ATTACHMENT_MISSING' } });
  });

  it('a bad one refuses the good ones too, and is named', () => {
    const bad = { name: 'C:\\fotos\\vírus\u202egpj.exe', bytes: bytes('MZ') };
    expect(acceptFiles([file(), bad], 0)).toEqual({
      ok: false,
      error: { code: 'ATTACHMENT_KIND', name: 'vírusgpj.exe' },
    });
  });
});
