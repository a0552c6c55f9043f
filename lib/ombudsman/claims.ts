import { type Claims, link } from '@/lib/keeping';

/** What is kept here of a person, column by column. */
export const ombudsmanClaims = {
  OmbudsmanCase: {
    purpose: 'OMBUDSMAN',
    kept: 'OMBUDSMAN_CASE',
    place: 'OMBUDSMAN',
    columns: {
      id: link,
      protocol: 'Protocolo',
      kind: 'Tipo',
      text: 'Manifestação',
      accessHash: link,
      receivedOn: 'Data',
      dueOn: 'Prazo',
      extendedOn: 'Prorrogação',
      extensionReason: 'Motivo da prorrogação',
      answeredOn: 'Dia da resposta',
      answer: 'Resposta',
    },
  },
  OmbudsmanIdentity: {
    purpose: 'OMBUDSMAN',
    kept: 'OMBUDSMAN_CASE',
    place: 'OMBUDSMAN',
    columns: {
      caseId: link,
      name: 'Nome',
      taxId: 'CPF ou CNPJ',
      phone: 'Telefone',
      email: 'E-mail',
    },
  },
  OmbudsmanLookup: {
    purpose: 'QUESTIONS',
    kept: 'ANSWER',
    place: 'QUESTIONS',
    columns: {
      id: link,
      caseId: link,
      at: 'Data e hora',
    },
  },
} as const satisfies Claims<'OmbudsmanCase' | 'OmbudsmanIdentity' | 'OmbudsmanLookup'>;
