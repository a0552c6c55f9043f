import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { staffActions } from '@/lib/staff';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where each proof of authority is made; a cast to it anywhere else would forge one. */
const mints: Readonly<Record<string, string>> = {
  AccountScope: 'lib/auth/session.ts',
  StaffScope: 'lib/auth/staff-scope.ts',
  SystemScope: 'lib/auth/system-scope.ts',
  ProgramScope: 'lib/auth/program-scope.ts',
  UtilityActor: 'lib/staff/scope.ts',
};

const cast = new RegExp(`\\bas (?:unknown as )?(${Object.keys(mints).join('|')})\\b`, 'g');

function forgeries(files: readonly { readonly path: string; readonly text: string }[]): string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(cast)].flatMap(([, scope = '']) =>
      mints[scope] === path ? [] : [`${path}: ${scope}`],
    ),
  );
}

function sources(): { path: string; text: string }[] {
  return ['app', 'components', 'lib'].flatMap((house) =>
    readdirSync(join(root, house), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => ({ path: `${house}/${path}`, text: readFileSync(join(root, house, path), 'utf8') })),
  );
}

describe('a proof of authority', () => {
  it('is made in one place', () => {
    expect(forgeries(sources())).toEqual([]);
  });

  it('that is forged elsewhere is found', () => {
    const planted = { path: 'app/desk.ts', text: 'const scope = { role } as unknown as StaffScope;' };
    expect(forgeries([planted])).toEqual(['app/desk.ts: StaffScope']);
    expect(forgeries(sources().map((file) => ({ ...file, path: `copy/${file.path}` })))).toHaveLength(5);
  });

  it.each(Object.keys(staffActions))('%s is a right that some use case asks for', (action) => {
    const asked = sources().filter(({ path }) => /^lib\/(?!staff\/)[^/]+\/use-cases[./]/.test(path));
    expect(asked.filter(({ text }) => text.includes(`'${action}'`))).not.toEqual([]);
  });
});
