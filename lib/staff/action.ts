/**
 * What a person of the utility may do here, with its Portuguese name. `inUnits`: only where one of their units answers for
 * the place. An action that no use case asks for has no row.
 */
export const staffActions = {
  LIST_OMBUDSMAN_CASES: { name: 'ver as manifestações sem resposta', inUnits: false },
  READ_CASE_IDENTITY: { name: 'ver quem enviou uma manifestação', inUnits: false },
  EXTEND_CASE: { name: 'prorrogar o prazo de uma manifestação', inUnits: false },
  ANSWER_CASE: { name: 'responder uma manifestação', inUnits: false },
  LIST_PRIVACY_REQUESTS: { name: 'ver os pedidos sobre dados pessoais', inUnits: false },
  ANSWER_PRIVACY_REQUEST: { name: 'responder um pedido sobre dados pessoais', inUnits: false },
  ADVANCE_REQUEST: { name: 'dar andamento a uma solicitação', inUnits: true },
  CLOSE_REQUEST: { name: 'encerrar uma solicitação', inUnits: true },
  DECIDE_WRITTEN_REQUEST: { name: 'aprovar um pedido por escrito', inUnits: false },
  SEND_NEWS: { name: 'enviar novidades por e-mail', inUnits: false },
} as const satisfies Record<string, { readonly name: string; readonly inUnits: boolean }>;

export type StaffAction = keyof typeof staffActions;
