import type { DatedRule } from '@/lib/kernel/dated-rule';
import { type Fault, oncePerUtility, UtilityFilesError } from '@/lib/utility-files';
import type { TariffTerms } from '../tariff';
import { foldersOnDisk } from './files';
import { readTariffTerms } from './tariff-terms';

/** Whose service tariff holds for a utility's customers, null where none is published. Throws UtilityFilesError when its files are at fault. */
export const tariffTerms: (utility: string) => DatedRule<TariffTerms> | null = oncePerUtility((utility) => {
  const { terms, faults } = readTariffTerms(foldersOnDisk, utility);
  if (faults.length > 0) throw new UtilityFilesError(faults);
  return terms;
});

/** All that is wrong with the tariff in a utility's folder, or in the one it borrows. */
export function tariffFaults(utility: string): readonly Fault[] {
  return readTariffTerms(foldersOnDisk, utility).faults;
}
