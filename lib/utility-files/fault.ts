/** What is wrong in a file of a utility, said in Portuguese to who edits it. Lines and columns count from 1. */
export interface Fault {
  /** From the root of the repository, as an editor opens it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A fault as editors and terminals link it: `lib/utilities/x/regras.yaml:12:5: falta “fonte”`. */
export function faultLine({ file, line, column, message }: Fault): string {
  return `${file}:${line}:${column}: ${message}`;
}

/** The files of a utility say something wrong or too little: nothing is served from them. */
export class UtilityFilesError extends Error {
  override readonly name = 'UtilityFilesError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`Há o que corrigir nos arquivos da companhia:\n${faults.map(faultLine).join('\n')}`);
    this.faults = faults;
  }
}
