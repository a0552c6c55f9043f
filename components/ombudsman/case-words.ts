import type { CaseKind, CaseState } from '@/lib/ombudsman';

/** The kinds in the words of Lei 13.460/2017, with what each is for. */
export const caseKindWords: Readonly<Record<CaseKind, { readonly label: string; readonly hint: string }>> = {
  COMPLAINT: { label: 'Reclamação', hint: 'Um serviço ou atendimento não foi como devia.' },
  REPORT: { label: 'Denúncia', hint: 'Alguém fez algo irregular ou ilegal.' },
  SUGGESTION: { label: 'Sugestão', hint: 'Uma ideia para melhorar o serviço.' },
  COMPLIMENT: { label: 'Elogio', hint: 'Algo ou alguém que merece reconhecimento.' },
  REQUEST: { label: 'Solicitação', hint: 'Um pedido de providência ou de informação.' },
};

/** How a case stands, in words. */
export const caseStateWords: Readonly<Record<CaseState, string>> = {
  RECEIVED: 'Recebida, em análise',
  EXTENDED: 'Em análise, com o prazo prorrogado',
  OVERDUE: 'Com a resposta atrasada',
  ANSWERED: 'Respondida',
};
