import { formatDate } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { citation, type LegalSource } from '@/lib/kernel/legal-source';

/** The rule behind something, and from when it holds: 'Companhia, Violação do Lacre, item III (vale desde 01/12/2017)'. */
export function sourceInWords({
  source,
  from,
}: {
  readonly source: LegalSource;
  readonly from: CivilDate;
}): string {
  return `${citation(source)} (vale desde ${formatDate(from)})`;
}
