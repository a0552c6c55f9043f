'use client';

import { createContext, type ReactNode, use } from 'react';
import { formatAccountNumber } from '@/lib/format';
import { drawnForField } from '@/lib/http/drawn-for-field';

interface FormPremises {
  readonly mark: string;
  readonly premises: { readonly accountNumber: string; readonly addressLine: string } | null;
}

const PremisesContext = createContext<FormPremises | null>(null);

/** Says to all forms within whom and which premises they are drawn for. */
export function FormsFor({ drawnFor, children }: { drawnFor: FormPremises | null; children: ReactNode }) {
  return <PremisesContext value={drawnFor}>{children}</PremisesContext>;
}

/**
 * What every form of the customer's area carries: the mark of whom it was drawn for and, unless it is a mere button beside
 * other things (`quiet`), the matrícula and the address in words. Nothing on pages where nobody has to enter.
 */
export function DrawnFor({ quiet = false }: { quiet?: boolean }) {
  const drawnFor = use(PremisesContext);
  if (!drawnFor) return null;
  const { mark, premises } = drawnFor;
  return (
    <>
      <input type="hidden" name={drawnForField} value={mark} />
      {premises && !quiet && (
        <p>
          Matrícula <strong>{formatAccountNumber(premises.accountNumber)}</strong>
          <br />
          Endereço do imóvel: {premises.addressLine}
        </p>
      )}
    </>
  );
}
