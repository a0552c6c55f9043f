import type { Payee } from '@/components/verification/verdict-panel';
import { currentUtility, utilityTaxId } from '@/lib/utility/current';

/** To whom every document of this portal is paid. */
export function payee(): Payee {
  return { name: currentUtility().name, taxId: utilityTaxId() };
}
