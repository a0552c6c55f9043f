import { type DatedRule, dated } from '@/lib/kernel/dated-rule';
import { type Fault, utilitiesFolder, type YamlFile } from '@/lib/utility-files';
import type { TariffTerms } from '../tariff';
import type { ReadTariff } from './checks';
import { readFile, tariffPath, type UtilityFolders } from './files';
import { readOwnTariff } from './own-tariff';
import { type TariffFile, tariffFile } from './tariff-file';

/** What a utility's folder says of its service tariff: null where it has none; faults, and then no terms. `own` is not lent. */
export interface TariffReading {
  readonly terms: DatedRule<TariffTerms> | null;
  readonly own: ReadTariff | null;
  readonly faults: readonly Fault[];
}

/**
 * Whose service tariff holds for a utility's customers, from when, with the tariff itself: its own, or the one of the folder it
 * borrows from. A utility without a folder `tarifa` publishes none.
 */
export function readTariffTerms(folders: UtilityFolders, utility: string): TariffReading {
  if (folders.names(tariffPath(utility)).length === 0) return { terms: null, own: null, faults: [] };
  const faults: Fault[] = [];
  const index = readFile(folders, { file: tariffPath(utility, 'tarifa.yaml'), schema: tariffFile, faults });
  if (!index) return { terms: null, own: null, faults };
  const tariffs = tariffsOf({ folders, utility, index, faults });
  if (faults.length > 0) return { terms: null, own: null, faults };
  const entries = index.value.vigencias.flatMap(({ desde, ate, fonte, ...terms }) => {
    const tariff = tariffs.get(terms.emprestada_de ?? utility)?.tariff;
    const until = ate === undefined ? {} : { until: ate };
    const value = tariff && { tariff, omits: terms.omite ?? [], note: terms.aviso ?? null };
    return value ? [{ from: desde, ...until, value, source: fonte }] : [];
  });
  const own = tariffs.get(utility) ?? null;
  return { terms: dated(`service tariff (${utility})`, entries), own, faults };
}

interface Lending {
  readonly folders: UtilityFolders;
  readonly utility: string;
  readonly index: YamlFile<TariffFile>;
  readonly faults: Fault[];
}

/** Every tariff that the entries name, by the folder it is of, read once each. */
function tariffsOf(lending: Lending): ReadonlyMap<string, ReadTariff> {
  const { index, utility, faults, folders } = lending;
  const tariffs = new Map<string, ReadTariff>();
  for (const [at, { usa, emprestada_de: lender, omite = [] }] of index.value.vigencias.entries()) {
    const of = lender ?? utility;
    const tariff =
      tariffs.get(of) ?? (usa ? readOwnTariff({ folders, utility, index, faults }) : lentBy(lending, at, of));
    if (!tariff) continue;
    tariffs.set(of, tariff);
    for (const [place, code] of omite.entries()) {
      if (tariff.services.some((service) => service.code === code)) continue;
      faults.push(
        index.faultAt(['vigencias', at, 'omite', place], `a tarifa de “${of}” não tem o serviço “${code}”`),
      );
    }
  }
  return tariffs;
}

/** The own tariff of another folder; null where there is none to lend, which is told at the entry that asks for it. */
function lentBy({ folders, index, faults }: Lending, at: number, lender: string): ReadTariff | null {
  const tell = (message: string) => {
    faults.push(index.faultAt(['vigencias', at, 'emprestada_de'], message));
    return null;
  };
  if (folders.names(`${utilitiesFolder}/${lender}`).length === 0)
    return tell(`não há a companhia “${lender}” em ${utilitiesFolder}`);
  const file = tariffPath(lender, 'tarifa.yaml');
  if (folders.text(file) === null) return tell(`a companhia “${lender}” não tem tarifa para emprestar`);
  const theirs = readFile(folders, { file, schema: tariffFile, faults });
  if (!theirs) return null;
  if (!theirs.value.vigencias.some(({ usa }) => usa))
    return tell(`a companhia “${lender}” não tem tarifa própria para emprestar`);
  return readOwnTariff({ folders, utility: lender, index: theirs, faults });
}
