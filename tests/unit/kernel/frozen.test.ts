import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { frozen } from '@/lib/kernel/frozen';

interface Answer {
  readonly total: number;
  readonly about: string | null;
  readonly borrowed: boolean;
}

const schema = z.object({ total: z.int(), about: z.string().nullable(), borrowed: z.boolean() });

/** The third form: the first knew the total alone, the second what it is about as well. */
const column = frozen<Answer>(schema, [
  (older) => ({ ...older, about: null }),
  (older) => ({ ...older, borrowed: false }),
]);

const answer: Answer = { total: 7, about: 'lacre', borrowed: true };

describe('a kept answer', () => {
  it('is written with the version of its form, and read as it was', () => {
    expect(column.write(answer)).toEqual({ ...answer, version: 3 });
    expect(column.read(column.write(answer))).toEqual(answer);
  });

  it.each([
    ['without a version, the first', { total: 7 }, { total: 7, about: null, borrowed: false }],
    ['of the first', { total: 7, version: 1 }, { total: 7, about: null, borrowed: false }],
    ['of the second', { total: 7, about: 'x', version: 2 }, { total: 7, about: 'x', borrowed: false }],
    ['of the third', { ...answer, version: 3 }, answer],
  ])('%s, is read', (_, stored, read) => {
    expect(column.read(stored)).toEqual(read);
  });

  it.each([
    ['of a later version', { ...answer, version: 4 }],
    ['of version 0', { ...answer, version: 0 }],
    ['of a version that is no number', { ...answer, version: 'x' }],
    ['without a part of its version', { total: 7, version: 2 }],
    ['that is none', null],
  ])('%s, is refused', (_, stored) => {
    expect(() => column.read(stored)).toThrow();
  });

  it('is not written where it does not fit', () => {
    expect(() => column.write({ ...answer, total: 0.5 })).toThrow();
  });
});
