import type { Fault, YamlFile } from '@/lib/utility-files';
import type { Tariff } from '../tariff';
import { type ReadTariff, type ServiceSource, type TextSource, tariffChecks } from './checks';
import type { Shared } from './entries';
import { readFile, tariffPath, type UtilityFolders } from './files';
import { withSameRules } from './same-rules';
import { serviceFile } from './service-file';
import { serviceOf } from './service-of';
import { sharedFile } from './shared-file';
import type { TariffFile } from './tariff-file';
import { textFile, textPartOf } from './text-file';

/** A folder to read, the file that says what is in it, and where faults are told. */
interface Reading {
  readonly folders: UtilityFolders;
  readonly utility: string;
  readonly index: YamlFile<TariffFile>;
  readonly faults: Fault[];
}

/** The tariff that a utility's own files make, with the files that tell where its rules stand; null where anything in them is at fault, which is told. */
export function readOwnTariff(reading: Reading): ReadTariff | null {
  const { index, faults } = reading;
  checkFolder(reading, 'texto');
  checkFolder(reading, 'servicos');
  const texts = textsOf(reading);
  const services = servicesOf(reading);
  if (faults.length > 0) return null;
  const read = madeOf({ publisher: index.value.autor ?? '', texts, services, faults });
  if (faults.length === 0) for (const check of tariffChecks) faults.push(...check(read));
  return faults.length > 0 ? null : read;
}

type ListName = 'texto' | 'servicos';

/** A file that the list does not name would be read by nobody. */
function checkFolder({ folders, utility, index, faults }: Reading, list: ListName): void {
  const listed = index.value[list] ?? [];
  for (const name of folders.names(tariffPath(utility, list))) {
    if (listed.includes(name.replace(/\.yaml$/, ''))) continue;
    faults.push(index.faultAt([list], `falta aqui o arquivo ${list}/${name}: sem isso ninguém o lê`));
  }
}

function textsOf({ folders, utility, index, faults }: Reading): readonly TextSource[] {
  const { texto = [], autor = '' } = index.value;
  return texto.flatMap((code) => {
    const file = readFile(folders, {
      file: tariffPath(utility, 'texto', `${code}.yaml`),
      schema: textFile,
      faults,
    });
    return file ? [{ part: textPartOf(code, autor, file.value), file }] : [];
  });
}

type UnmadeService = Omit<ServiceSource, 'service'>;

function servicesOf(reading: Reading): readonly UnmadeService[] {
  const { folders, utility, index, faults } = reading;
  const shared = sharedOf(reading);
  if (!shared) return [];
  const schema = serviceFile(shared);
  return (index.value.servicos ?? []).flatMap((code) => {
    const file = readFile(folders, { file: tariffPath(utility, 'servicos', `${code}.yaml`), schema, faults });
    return file ? [{ code, file }] : [];
  });
}

/** Without a comum.yaml nothing is shared. */
function sharedOf({ folders, utility, faults }: Reading): Shared | null {
  const file = tariffPath(utility, 'comum.yaml');
  if (folders.text(file) === null) return { texts: new Map(), sources: new Map(), demands: new Map() };
  return readFile(folders, { file, schema: sharedFile, faults })?.value ?? null;
}

interface Made {
  readonly publisher: string;
  readonly texts: readonly TextSource[];
  readonly services: readonly UnmadeService[];
  readonly faults: Fault[];
}

function madeOf({ publisher, texts, services, faults }: Made): ReadTariff {
  const parts = texts.map(({ part }) => part);
  const drafts = services.flatMap(({ code, file }) => {
    const own = parts.find((part) => part.code === file.value.texto);
    if (own) return [{ code, file, service: serviceOf(code, file, { file, own, parts, faults }) }];
    faults.push(file.faultAt(['texto'], `o texto não tem a parte “${file.value.texto}”`));
    return [];
  });
  const made = withSameRules(drafts, faults);
  const tariff: Tariff = { publisher, text: parts, services: made };
  return {
    tariff,
    texts,
    services: drafts.flatMap(({ code, file }, at) => (made[at] ? [{ code, file, service: made[at] }] : [])),
  };
}
