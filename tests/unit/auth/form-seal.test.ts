import { expect, it } from 'vitest';
import { openDrawnFor, sealDrawnFor } from '@/lib/auth/form-seal';

const secret = 'only-for-tests-only-for-tests-only';
const drawn = {
  customerId: '0190a0c0-0000-7000-8000-000000000001',
  premisesId: '0190a0c0-0000-7000-8000-000000000002',
};

it.each([drawn, { ...drawn, premisesId: null }])('a mark opens to whom the form was drawn for', (one) => {
  expect(openDrawnFor(sealDrawnFor(one, secret), secret)).toEqual(one);
});

it('a mark tells nothing by itself, fits an address, and is never the same twice', () => {
  const mark = sealDrawnFor(drawn, secret);
  expect(mark).toMatch(/^[\w-]+$/);
  expect(Buffer.from(mark, 'base64url').toString('latin1')).not.toContain(drawn.customerId);
  expect(sealDrawnFor(drawn, secret)).not.toBe(mark);
});

it('a mark of another portal, one that was changed, and no mark at all open to nothing', () => {
  const mark = sealDrawnFor(drawn, secret);
  const changed = Buffer.from(mark, 'base64url');
  changed[20] = (changed[20] ?? 0) ^ 1;
  expect(openDrawnFor(mark, `${secret}!`)).toBeNull();
  expect(openDrawnFor(changed.toString('base64url'), secret)).toBeNull();
  for (const other of ['', 'x', mark.slice(0, 20), `${mark}AAAA`, '0190a0c0-0000-7000-8000-000000000001'])
    expect(openDrawnFor(other, secret)).toBeNull();
});
