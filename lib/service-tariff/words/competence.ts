import { authorityLabel } from '@/lib/staff';
import type { Competence } from '../terms';

/** Who decides on what was asked, and why it comes to them. */
export function competenceInWords({
  authority,
  upToInstallments,
  aboveInstallments,
  aboveDiameterMm,
}: Competence): string {
  const who = authorityLabel(authority);
  if (aboveDiameterMm !== null) return `${who}: decide os pedidos acima de ${aboveDiameterMm} mm`;
  if (aboveInstallments !== null) return `${who}: acima de ${aboveInstallments} parcelas`;
  return upToInstallments === null ? who : `${who}: até ${upToInstallments} parcelas`;
}
