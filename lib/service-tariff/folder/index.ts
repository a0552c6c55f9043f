import type { DatedRule } from '@/lib/kernel/dated-rule';
import { type Fault, oncePerUtility, UtilityFilesError } from '@/lib/utility-files';
import type { TariffTerms } from '../tariff';
import { type AgreementTerms, agreementFaults } from './checks/agreements';
import { foldersOnDisk } from './files';
import { readTariffTerms } from './tariff-terms';

/** Whose service tariff holds for a utility's customers, null where none is published. Throws UtilityFilesError when its files are at fault. */
export const tariffTerms: (utility: string) => DatedRule<TariffTerms> | null = oncePerUtility((utility) => {
  const { terms, faults } = readTariffTerms(foldersOnDisk, utility);
  if (faults.length > 0) throw new UtilityFilesError(faults);
  return terms;
});

/**
 * All that is wrong with the tariff in a utility's folder, or in the one it borrows. With the utility's terms of agreements, null
 * where those are themselves at fault, also where its tariff and they contradict each other.
 */
export function tariffFaults(
  utility: string,
  agreements: DatedRule<AgreementTerms> | null,
): readonly Fault[] {
  const { own, faults } = readTariffTerms(foldersOnDisk, utility);
  return own && agreements ? [...faults, ...agreementFaults(own, agreements)] : faults;
}
