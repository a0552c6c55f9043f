import { type DatedRule, dated, findRuleAt } from '@/lib/kernel/dated-rule';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { RequestCatalogue } from '@/lib/requests/utility-terms';
import { type Fault, readYaml, utilityPath } from '@/lib/utility-files';
import type { UtilityIdentity } from '../identity';
import type { UtilityProfile } from '../profile';
import { type ReadFiles, readUtilityFiles, utilityFiles } from './files';
import { type OfferedRequests, requestsFile } from './requests';

/** A profile, and the files that made it, for whoever asks where something is said. */
export interface UtilityReading {
  readonly profile: UtilityProfile;
  readonly files: ReadFiles;
}

/** The profile that a folder of lib/utilities makes, or everything that is wrong with its files. */
export function readUtility(id: string): Result<UtilityReading, readonly Fault[]> {
  const read = readUtilityFiles(id);
  if (!read.ok) return read;
  const files = read.value;
  const requests = requestsOf(files.requests);
  if (!requests.ok) return requests;
  const identity = files.identity.value;
  const profile = {
    id,
    ...identity,
    theme: files.theme.value,
    localHolidays: files.holidays.value,
    ...files.rules.value,
    pix: pixOf(files.demonstration.value.pixKey, identity),
    demonstratesManual: files.demonstration.value.demonstratesManual,
    requests: requests.value,
    wasteRoutes: files.waste?.value ?? null,
  };
  return ok({ profile, files });
}

/** A demonstration's Pix goes to the utility's own name and city, by a key that pays nobody. */
function pixOf(
  keys: DatedRule<string> | null,
  { pixName, address }: Pick<UtilityIdentity, 'pixName' | 'address'>,
): UtilityProfile['pix'] {
  if (!keys) return null;
  return dated(
    keys.name,
    keys.entries.map((entry) => ({
      ...entry,
      value: { key: entry.value, merchantName: pixName, merchantCity: address.city },
    })),
  );
}

/** The catalogue of requests; what is borrowed is the lender's own, of the day it is borrowed from. */
function requestsOf({
  value: rule,
  faultAt,
}: ReadFiles['requests']): Result<DatedRule<RequestCatalogue>, readonly Fault[]> {
  const faults: Fault[] = [];
  const entries = rule.entries.map((entry, index) => {
    const value = isBorrowed(entry.value) ? lent(entry.value.borrowedFrom, entry.from) : entry.value;
    if (value.length === 0) faults.push(faultAt(['solicitacoes', index], nothingOffered(entry.value)));
    return { ...entry, value };
  });
  return faults.length > 0 ? err(faults) : ok(dated(rule.name, entries));
}

function lent(lender: string, on: DatedRule<unknown>['entries'][number]['from']): RequestCatalogue {
  const read = readYaml(utilityPath(lender, utilityFiles.requests.name), requestsFile);
  const found = read.ok ? findRuleAt(read.value.value, on) : null;
  return found?.ok && !isBorrowed(found.value.value) ? found.value.value : [];
}

function isBorrowed(offered: OfferedRequests): offered is { readonly borrowedFrom: string } {
  return 'borrowedFrom' in offered;
}

function nothingOffered(offered: OfferedRequests): string {
  return isBorrowed(offered)
    ? `“${offered.borrowedFrom}” não tem solicitações próprias nesta data`
    : 'falta “tipos” (as solicitações), ou “tipos_de” (a companhia de quem são)';
}
