import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Fault } from './fault';
import { issueSentence, leafIssues } from './issue-sentences';
import { positionOf, positionOfKey } from './position';

/** What a file says, and a fault at any place of it: for what no schema can see, as two files that contradict each other. */
export interface YamlFile<T> {
  readonly value: T;
  faultAt(path: readonly PropertyKey[], message: string): Fault;
}

/**
 * A YAML text parsed by a schema. Every scalar reaches the schema as the text that was typed. All faults at once, each with
 * file, line and column.
 */
export function parseYaml<S extends z.ZodType>(
  text: string,
  { file, schema }: { file: string; schema: S },
): Result<YamlFile<z.output<S>>, readonly Fault[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: true });
  if (document.errors.length > 0) return err(document.errors.map((error) => syntaxFault(file, error)));
  const parsed = schema.safeParse(document.toJS() ?? {}, { error: issueSentence });
  if (!parsed.success)
    return err(
      leafIssues(parsed.error.issues).flatMap((issue) => faultsOf(issue, { file, document, lines })),
    );
  const faultAt = (path: readonly PropertyKey[], message: string): Fault => ({
    file,
    ...positionOf(document, lines, path),
    message,
  });
  return ok({ value: parsed.data, faultAt });
}

/** `parseYaml` of a file below the working directory, which is the repository's root. A file that is not there is a fault. */
export function readYaml<S extends z.ZodType>(
  file: string,
  schema: S,
): Result<YamlFile<z.output<S>>, readonly Fault[]> {
  let text: string;
  try {
    text = readFileSync(join(/* turbopackIgnore: true */ process.cwd(), file), 'utf8');
  } catch {
    return err([{ file, line: 1, column: 1, message: 'falta este arquivo' }]);
  }
  return parseYaml(text, { file, schema });
}

interface Place {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

function faultsOf(issue: z.core.$ZodIssue, { file, document, lines }: Place): Fault[] {
  if (issue.code !== 'unrecognized_keys')
    return [{ file, ...positionOf(document, lines, issue.path), message: issue.message }];
  return issue.keys.map((key) => ({
    file,
    ...positionOfKey(document, lines, [...issue.path, key]),
    message: `não se conhece a chave “${key}”`,
  }));
}

const syntax: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'esta chave está duas vezes no mesmo grupo',
  TAB_AS_INDENT: 'a margem é feita de espaços, não de tabulações',
  BAD_INDENT: 'a margem não bate com a das linhas vizinhas',
  MISSING_CHAR: 'falta um sinal: veja aspas e dois-pontos',
};

function syntaxFault(file: string, error: YAMLError): Fault {
  const [start] = error.linePos ?? [];
  const said = error.message.split(/ at line |\n/)[0];
  return {
    file,
    line: start?.line ?? 1,
    column: start?.col ?? 1,
    message: syntax[error.code] ?? `não é YAML bem escrito (${said})`,
  };
}
