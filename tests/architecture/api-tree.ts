import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses that are no operation of the document, each with the reason. */
export const withoutOperation = {
  '[...path]': 'leads nowhere',
  'health/live': 'for whoever watches the process, at /health/live',
  'health/ready': 'for whoever watches the process, at /health/ready',
  'openapi.json': 'is the document itself',
  'pix/webhook/pix': 'is /pix/webhook with what providers add to it',
} as const;

/**
 * What is wrong with a tree of routes: a route without its declaration, a declaration that stands elsewhere than it says, or
 * one that the list of the document does not take in.
 */
export function apiFaults(root: string, excepted: Readonly<Record<string, string>>): readonly string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const folders = files
    .filter((file) => file.endsWith('/route.ts'))
    .map((file) => file.slice(0, -'/route.ts'.length));
  const list = readFileSync(join(root, 'openapi.json/operations.ts'), 'utf8');
  const stale = Object.keys(excepted).filter((folder) => !folders.includes(folder));
  return [
    ...stale.map((folder) => `${folder}: excepted, and has no route`),
    ...folders
      .filter((folder) => !(folder in excepted))
      .flatMap((folder) => routeFaults({ root, folder, list })),
    ...files
      .filter(
        (file) =>
          file.endsWith('/operation.ts') && !files.includes(file.replace(/operation\.ts$/, 'route.ts')),
      )
      .map((file) => `${file}: has no route`),
  ];
}

interface Place {
  readonly root: string;
  readonly folder: string;
  readonly list: string;
}

function routeFaults({ root, folder, list }: Place): readonly string[] {
  const read = (name: string) => readFileSync(join(root, folder, name), 'utf8');
  if (!readdirSync(join(root, folder)).includes('operation.ts')) return [`${folder}: has no operation.ts`];
  const operations = read('operation.ts');
  const names = [...operations.matchAll(/^export const (\w+) = operation\(/gm)].map(([, name]) => name ?? '');
  const path = `/${folder.replaceAll('[', '{').replaceAll(']', '}')}`;
  const paths = [...operations.matchAll(/^ {4}path: '(.+)',$/gm)].map(([, declared]) => declared);
  const served = /= handlers\((.*)\)/.exec(read('route.ts'))?.[1]?.split(', ') ?? [];
  const imported = new RegExp(`import \\{ (.+) \\} from '\\.\\./${escaped(folder)}/operation'`).exec(list);
  const listed = (imported?.[1] ?? '')
    .split(', ')
    .filter((name) => new RegExp(`^ {2}${name},$`, 'm').test(list));
  return [
    ...(paths.length === names.length && paths.every((declared) => declared === path)
      ? []
      : [`${folder}: declares ${paths.join(', ')}`]),
    ...names
      .filter((name) => !served.includes(name))
      .map((name) => `${folder}: its route does not serve ${name}`),
    ...names
      .filter((name) => !listed.includes(name))
      .map((name) => `${folder}: the document does not list ${name}`),
  ];
}

function escaped(text: string): string {
  return text.replace(/[.[\]]/g, '\\$&');
}
