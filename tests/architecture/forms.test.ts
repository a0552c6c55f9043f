import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Source {
  readonly path: string;
  readonly text: string;
}

/** Forms that act on no premises, each with why. */
const ofNobody: Readonly<Record<string, string>> = {
  'app/empresa-demonstracao/page.tsx': 'the page of another company',
  'components/calendar/town-form.tsx': 'a public question',
  'components/cut-notice/cut-form.tsx': 'a public question',
  'components/entering/account-number-form.tsx': 'before entering',
  'components/layout/signed-in.tsx': '“Sair” ends whatever session there is: leaving is never refused',
  'components/service-catalogue/service-search-form.tsx': 'a public search',
  'components/service-tariff/calculator-form.tsx': 'a public question',
  'components/service-tariff/service-choice.tsx': 'a public question',
  'components/waste-routes/search-form.tsx': 'a public search',
};

/** Actions of the customer's area that need not ask for whom the form was. */
const leaving = ['app/(conta)/session-actions.ts: signOut'];

/** Forms that do not carry whom they were drawn for: as many marks as forms. */
function unmarkedForms(files: readonly Source[]): string[] {
  return files
    .filter(({ path, text }) => !(path in ofNobody) && count(text, /<form\b/g) > count(text, /<DrawnFor\b/g))
    .map(({ path }) => path);
}

/** Actions that act for the session without asking whether the form was drawn for it. */
function uncheckedActions(files: readonly Source[]): string[] {
  return files
    .filter(({ path }) => /^app\/(?:\(conta\)\/.*actions|request-wizard\/actions)\.ts$/.test(path))
    .flatMap(({ path, text }) =>
      text
        .split(/(?=^export async function )/m)
        .slice(1)
        .filter((body) => !/\b(?:accountOfForm|customerOfForm|sender|draftOf)\(/.test(body) || asksBare(body))
        .map((body) => `${path}: ${/^export async function (\w+)/.exec(body)?.[1]}`),
    )
    .filter((action) => !leaving.includes(action));
}

function asksBare(body: string): boolean {
  return /\b(?:requireAccount|requireSession|currentSession|currentScope|asker)\(/.test(body);
}

/** Pages of the customer's area whose forms would not be told whom they are drawn for. */
function barePages(files: readonly Source[]): string[] {
  return files
    .filter(({ path }) => /^app\/\(conta\)\/.*page\.tsx$/.test(path) && !path.endsWith('account-page.tsx'))
    .filter(({ text }) => !/export default accountPage\(/.test(text))
    .map(({ path }) => path);
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

function sources(): Source[] {
  return ['app', 'components'].flatMap((house) =>
    readdirSync(join(root, house), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => ({ path: `${house}/${path}`, text: readFileSync(join(root, house, path), 'utf8') })),
  );
}

const files = sources();

describe('a form of the customer’s area acts only for whom and on which premises it was drawn', () => {
  it('every form carries the mark', () => {
    expect(unmarkedForms(files)).toEqual([]);
  });

  it('every action asks for it before it acts', () => {
    expect(uncheckedActions(files)).toEqual([]);
  });

  it('every page gives it to its forms', () => {
    expect(barePages(files)).toEqual([]);
    expect(files.filter(({ path }) => /^app\/\(conta\)\/.*page\.tsx$/.test(path)).length).toBeGreaterThan(25);
  });

  it('whoever is excused has a form', () => {
    const withForms = files.filter(({ text }) => /<form\b/.test(text)).map(({ path }) => path);
    expect(Object.keys(ofNobody).filter((path) => !withForms.includes(path))).toEqual([]);
  });

  it('planted: a form, an action and a page without it are found, one by one', () => {
    const without = (text: string) =>
      text
        .replace(/<DrawnFor\b[^>]*>/, '')
        .replace(/\b(?:accountOfForm|customerOfForm|sender|draftOf)\(form, /g, 'requireAccount(');
    const bare = files.map(({ path, text }) => ({ path, text: without(text) }));
    expect(unmarkedForms(bare)).toEqual(
      files.filter(({ text }) => /<DrawnFor\b/.test(text) && /<form\b/.test(text)).map(({ path }) => path),
    );
    expect(unmarkedForms(bare)).toHaveLength(7);
    expect(uncheckedActions(bare)).toContain('app/(conta)/vencimento/actions.ts: changeDueDay');
    const page = { path: 'app/(conta)/vencimento/page.tsx', text: 'export default page(DueDatePage);' };
    expect(barePages([page])).toEqual([page.path]);
  });
});
