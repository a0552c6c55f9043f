/** What is kept for one purpose, in the customer's words, and why: what for, and on which legal basis. */
export interface Purpose {
  readonly what: string;
  readonly why: string;
}

/** Every purpose, in the order in which they are told. Source: Lei 13.709/2018 (LGPD), arts. 7º and 23. */
export const purposes = {
  CONTRACT: {
    what: 'Nome, CPF ou CNPJ, imóvel',
    why: 'Prestar o serviço e cobrar por ele: contrato (art. 7º, V).',
  },
  BILLING: {
    what: 'Contas, pagamentos, leituras, avisos de corte, extratos, declarações e parcelamentos',
    why: 'Cobrar, provar a quitação e devolver o que for cobrado a mais: contrato e obrigação legal (art. 7º, V e II).',
  },
  REQUESTS: {
    what: 'Solicitações, com contato, lugar e fotos, e pedidos de cadastro',
    why: 'Fazer o serviço pedido e responder: contrato (art. 7º, V).',
  },
  SIMULATIONS: {
    what: 'Simulações de parcelamento',
    why: 'Mostrar e imprimir o que você simulou: contrato (art. 7º, V).',
  },
  OMBUDSMAN: {
    what: 'Manifestações à ouvidoria',
    why: 'Responder com prazo: obrigação legal (Lei 13.460/2017). A identidade fica separada e protegida.',
  },
  PRIVACY: {
    what: 'Pedidos sobre dados pessoais',
    why: 'Responder e provar que respondemos: obrigação legal (art. 7º, II).',
  },
  LETTERS: {
    what: 'E-mails que o portal manda a você',
    why: 'Avisar do andamento e provar que avisamos: contrato e obrigação legal (art. 7º, V e II).',
  },
  NEWS: {
    what: 'E-mail de quem pediu as novidades',
    why: 'Mandar as novidades: consentimento, confirmado por e-mail (art. 7º, I).',
  },
  QUESTIONS: {
    what: 'Consultas em “É verdadeiro?” e à ouvidoria, e a contagem do que se tenta e se pede',
    why: 'Mostrar a resposta de novo e conter abusos: legítimo interesse (art. 7º, IX).',
  },
  ACCESS: {
    what: 'Registros de acesso: entradas, tentativas de entrar, consultas por protocolo e de onde veio cada pedido, com data, hora e endereço na internet',
    why: 'Segurança e obrigação legal (Marco Civil da Internet, art. 15).',
  },
  TRAIL: {
    what: 'Registro do que foi feito na sua conta, com data, hora e endereço na internet',
    why: 'Provar quem fez o quê: exercício de direitos e obrigação legal (art. 7º, VI e II).',
  },
  SESSION: {
    what: 'Cookie de sessão',
    why: 'Manter você identificado enquanto usa o portal: contrato (art. 7º, V).',
  },
} as const satisfies Record<string, Purpose>;

export type PurposeId = keyof typeof purposes;
