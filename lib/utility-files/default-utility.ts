import { UtilityFilesError } from './fault';
import { readYaml } from './read-yaml';
import { utilitiesFolder } from './utilities';
import { code, group } from './values';

const schema = group({ companhia: code });

/** The utility that is served where the environment names none. Throws UtilityFilesError where the file does not say it. */
export function defaultUtility(): string {
  const read = readYaml(`${utilitiesFolder}/padrao.yaml`, schema);
  if (!read.ok) throw new UtilityFilesError(read.error);
  return read.value.value.companhia;
}
