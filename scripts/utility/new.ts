import { cpSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { utilitiesFolder, utilityPath } from '@/lib/utility-files';

const pattern = '_modelo';

/** Makes the folder of a new utility from the pattern. Returns what to say, in Portuguese; throws on a name that does not serve. */
export function newUtility(id: string | undefined): string {
  if (!id || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw new RangeError(
      'Diga o nome da pasta, em letras minúsculas sem acento, números e hifens: npm run utility:new -- aguas-de-exemplo',
    );
  const folder = resolve(utilitiesFolder, id);
  if (existsSync(folder)) throw new RangeError(`A pasta ${utilityPath(id)} já existe.`);
  cpSync(resolve(utilitiesFolder, pattern), folder, { recursive: true });
  return `A companhia está em ${utilityPath(id)}: troque os valores de exemplo pelos dela, e os desenhos de icones/.
Para conferir:  npm run utility:check -- ${id}
Para ver:       UTILITY=${id} npm start`;
}
