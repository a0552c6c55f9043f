import type { ServiceDocument } from '../service';
import { sewageText } from '../text';
import { cpfNumber, documentsOf, photoIfWanted, simpleCopy, unnotarisedProxy } from './document-rules';

/** What a sewer connection is asked with (item I). */
export function sewageDocuments(service: string): readonly ServiceDocument[] {
  const document = documentsOf(sewageText, service);
  const copied = { whose: 'ALWAYS', cited: ['I.2'], asked: 'Cópia', later: [simpleCopy] } as const;
  const cpf = { ...copied, later: [simpleCopy, cpfNumber] };
  const photo = { ...copied, later: [simpleCopy, photoIfWanted] };
  return [
    document({ ...cpf, id: 'cpf', title: 'CPF do proprietário' }),
    document({ ...photo, id: 'rg', title: 'RG do proprietário' }),
    document({ ...photo, id: 'rg-procurador', title: 'RG do procurador', whose: 'PROXY' }),
    document({
      ...copied,
      id: 'procuracao',
      title: 'Procuração ou outra prova legal',
      whose: 'PROXY',
      cited: ['I.1'],
      asked: 'Prova legal de que representa o usuário',
      later: [unnotarisedProxy],
    }),
    document({ ...copied, id: 'iptu', title: 'IPTU do imóvel' }),
    document({ ...copied, id: 'incra', title: 'INCRA do imóvel', whose: 'RURAL' }),
  ];
}
