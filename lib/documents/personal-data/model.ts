import type { CivilDate } from '@/lib/kernel/civil-date';
import type { PrintedUtility } from '../page/model';

/** One kind of data, already in words: each row has as many texts as there are columns. */
export interface PersonalDataSection {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** All that is kept on one person, for that person: the CPF or CNPJ is printed whole. */
export interface PersonalDataDocument {
  readonly utility: PrintedUtility;
  readonly name: string;
  readonly taxId: string | null;
  readonly asOf: CivilDate;
  readonly sections: readonly PersonalDataSection[];
  readonly demonstration: boolean;
}
