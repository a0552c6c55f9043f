import type { Competence } from '../terms';
import { authorityLabels } from './labels';

/** Who decides on what was asked, and why it comes to him. */
export function competenceInWords({ authority, upToInstallments, aboveDiameterMm }: Competence): string {
  const who = authorityLabels[authority];
  if (aboveDiameterMm !== null) return `${who}: decide os pedidos acima de ${aboveDiameterMm} mm`;
  return upToInstallments === null ? who : `${who}: até ${upToInstallments} parcelas`;
}
