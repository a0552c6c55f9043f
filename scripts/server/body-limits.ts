import { readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ordinaryBody } from '@/lib/http/body-limits';
import { inRoot } from '../setup/root.mjs';

/** The most bytes that may be posted to a path; a query counts for nothing. */
export type BodyLimitOf = (path: string) => number;

const declaration = 'body-limit.ts';

/** The limits that pages and routes declare in a `body-limit.ts` beside them; whatever declares none has the ordinary one. */
export async function declaredBodyLimits(app = inRoot('app')): Promise<BodyLimitOf> {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.split(sep).at(-1) === declaration,
  );
  const declared = await Promise.all(
    files.map(async (file) => ({
      addresses: addressesOf(dirname(file)),
      limit: await limitIn(join(app, file)),
    })),
  );
  return (path) => {
    const [address = ''] = path.split('?', 1);
    return declared.find(({ addresses }) => addresses.test(address))?.limit ?? ordinaryBody;
  };
}

async function limitIn(file: string): Promise<number> {
  const { bodyLimit }: { bodyLimit?: unknown } = await import(pathToFileURL(file).href);
  if (typeof bodyLimit === 'number') return bodyLimit;
  throw new Error(`${file} exports no bodyLimit`);
}

// As Next reads folders: a name in parentheses is no part of the address, and one in brackets stands for any value,
// which is an id wherever files are taken.
function addressesOf(folder: string): RegExp {
  const parts = folder.split(sep).filter((part) => !/^\(.*\)$/.test(part));
  const pattern = parts.map((part) => (/^\[.*\]$/.test(part) ? '[0-9a-f-]{36}' : part));
  return new RegExp(`^/${pattern.join('/')}$`);
}
