import { formatAccountNumber } from '@/lib/format';
import type { SharedField } from './field';

/** Who and where, as a document about a premises says it. */
export interface HolderFacts {
  readonly holderName: string;
  readonly maskedTaxId: string | null;
  readonly accountNumber: string;
  readonly premisesAddress: string;
  readonly inscription: string;
}

/** The two rows that say whose document it is: name, CPF or CNPJ and matrícula, then address and inscription. */
export function holderRows(facts: HolderFacts): readonly (readonly SharedField[])[] {
  return [
    [
      { label: 'Nome', value: facts.holderName, share: 108 },
      { label: 'CPF/CNPJ', value: facts.maskedTaxId ?? 'não cadastrado', share: 42 },
      { label: 'Matrícula', value: formatAccountNumber(facts.accountNumber), emphasis: 'strong', share: 36 },
    ],
    [
      { label: 'Endereço do imóvel', value: facts.premisesAddress, share: 142 },
      { label: 'Inscrição', value: facts.inscription, share: 44 },
    ],
  ];
}
