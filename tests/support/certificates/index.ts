import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../../scripts/setup/root.mjs';

/** A certificate with its private key, and the authority that signed it, in PEM. */
export interface Identity {
  readonly cert: string;
  readonly key: string;
  readonly ca: string;
}

// Made once for the tests and for nothing else: nobody trusts this authority, whose own key was thrown away. Valid from
// 2020 until 2120, so that no machine needs a tool to make new ones.
const read = (name: string) =>
  readFileSync(join(inRoot('tests', 'support', 'certificates'), `${name}.pem`), 'utf8');

function identity(name: 'bank' | 'utility'): Identity {
  return { cert: read(name), key: read(`${name}-key`), ca: read('authority') };
}

/** Good for a server at 127.0.0.1, and not for a client. */
export const bankIdentity: Identity = identity('bank');

/** Good for a client. */
export const utilityIdentity: Identity = identity('utility');
