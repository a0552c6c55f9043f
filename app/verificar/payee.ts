import type { Payee } from '@/components/verification/verdict-panel';
import { asBanksShow } from '@/lib/collection';
import { currentUtility, pixTerms, utilityTaxId, utilityToday } from '@/lib/utility/current';

/** To whom every document of this portal is paid, and the name that a bank shows for its Pix. */
export function payee(): Payee {
  const pix = pixTerms(utilityToday());
  return {
    name: currentUtility().name,
    taxId: utilityTaxId(),
    pixName: pix && asBanksShow(pix.merchantName),
  };
}
