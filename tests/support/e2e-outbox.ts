import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inRoot } from '../../scripts/setup/root.mjs';

const folder = join(process.env.E2E_DATA ?? inRoot('.data', 'e2e-deso'), 'outbox');

/** The message whose text holds these words, as the portal under test has kept it. Fails when none comes in half a minute. */
export async function letterWith(words: string): Promise<string> {
  for (let tries = 0; tries < 150; tries += 1) {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'));
    const letters = await Promise.all(
      names.map(async (name) => readText(await readFile(join(folder, name)))),
    );
    const found = letters.find((letter) => letter.includes(words));
    if (found) return found;
    await wait(200);
  }
  throw new Error(`No message with ${words}`);
}

/** The bytes of a message as text: lines that quoted-printable has broken are whole again, and its signs are letters. */
function readText(bytes: Buffer): string {
  const joined = bytes.toString('latin1').replace(/=\r?\n/g, '');
  const plain = joined.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1').toString('utf8');
}
