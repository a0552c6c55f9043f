import type { ServiceDocument } from '../service';
import { agreementText } from '../text';
import {
  cpfNumber,
  documentsOf,
  notaryWaived,
  photoIfWanted,
  signedOnly,
  simpleCopy,
} from './document-rules';

/** What an agreement is asked with (Artigo 9º). */
export function agreementDocuments(service: string): readonly ServiceDocument[] {
  const document = documentsOf(agreementText, service);
  const always = { whose: 'ALWAYS', cited: ['caput.2'] } as const;
  const copied = { ...always, asked: 'Cópia', later: [simpleCopy] };
  return [
    document({ ...copied, id: 'cpf', title: 'CPF', later: [simpleCopy, cpfNumber] }),
    document({ ...copied, id: 'rg', title: 'RG', later: [simpleCopy, photoIfWanted] }),
    document({ ...copied, id: 'iptu', title: 'IPTU do imóvel; no imóvel rural, o INCRA' }),
    document({ ...copied, id: 'posse', title: 'Escritura ou contrato de aluguel, se for o caso' }),
    document({
      ...always,
      id: 'autorizacao',
      title: 'Autorização do proprietário para o parcelamento',
      whose: 'TENANT',
      asked: 'Com firma reconhecida',
      later: [signedOnly],
    }),
    document({
      ...always,
      id: 'firma',
      title: 'Firma do proprietário reconhecida em cartório',
      whose: 'TENANT',
      asked: 'Na autorização do proprietário',
      later: [notaryWaived],
    }),
  ];
}
