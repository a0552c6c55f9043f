import type { z } from 'zod';
import { err, ok, type Result } from '@/lib/kernel/result';
import { type Fault, hasUtilityFile, readYaml, utilityPath, type YamlFile } from '@/lib/utility-files';
import { demonstrationFile } from './demonstration';
import { holidaysFile } from './holidays';
import { identityFile } from './identity';
import { requestsFile } from './requests';
import { rulesFile } from './rules';
import { themeFile } from './theme';
import { wasteFile } from './waste';

/** The files of a utility's folder, each with what it may say. */
export const utilityFiles = {
  identity: { name: 'identidade.yaml', schema: identityFile },
  rules: { name: 'regras.yaml', schema: rulesFile },
  holidays: { name: 'feriados.yaml', schema: holidaysFile },
  requests: { name: 'solicitacoes.yaml', schema: requestsFile },
  theme: { name: 'cores.yaml', schema: themeFile },
  demonstration: { name: 'demonstracao.yaml', schema: demonstrationFile },
} as const;

type Files = typeof utilityFiles;

/** What the files of a folder say, each with its places. `waste` is null where the folder has no file of waste routes. */
export type ReadFiles = {
  readonly [Name in keyof Files]: YamlFile<z.output<Files[Name]['schema']>>;
} & { readonly waste: YamlFile<z.output<typeof wasteFile>> | null };

const wasteName = 'coleta.yaml';

/** All files of a utility's folder, or every fault of all of them. */
export function readUtilityFiles(id: string): Result<ReadFiles, readonly Fault[]> {
  const wasteRead = hasUtilityFile(id, wasteName) ? readYaml(utilityPath(id, wasteName), wasteFile) : null;
  const all = [
    ...Object.entries(utilityFiles).map(
      ([key, { name, schema }]) => [key, readYaml<z.ZodType>(utilityPath(id, name), schema)] as const,
    ),
    ...(wasteRead ? [['waste', wasteRead] as const] : []),
  ];
  const faults = all.flatMap(([, read]) => (read.ok ? [] : read.error));
  if (faults.length > 0) return err(faults);
  const values = all.flatMap(([key, read]) => (read.ok ? [[key, read.value]] : []));
  return ok({ waste: null, ...Object.fromEntries(values) });
}
