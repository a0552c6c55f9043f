/** The sections of a person's own data, in the order in which they are read; the person comes first, without a table. */
export const sectionTitles = {
  PREMISES: 'Imóveis',
  BILLS: 'Contas',
  OTHER_DEBTS: 'Guias, débitos a cobrar e créditos',
  PAYMENTS: 'Pagamentos',
  READINGS: 'Consumo',
  ACTS: 'O que você fez',
  REQUESTS: 'Solicitações',
  SERVICE_TERMS: 'Preço do dia dos serviços que você pediu',
  REQUEST_STEPS: 'Andamento das suas solicitações',
  REQUEST_FILES: 'Arquivos que você mandou',
  REQUEST_DRAFTS: 'Pedidos que você não chegou a enviar',
  REGISTRATIONS: 'Pedidos de cadastro do seu CPF ou CNPJ',
  LETTERS: 'E-mails mandados a você',
  SESSIONS: 'Sessões no portal',
  ACCESSES: 'Registros de uso do portal',
} as const satisfies Record<string, string>;

export type SectionId = keyof typeof sectionTitles;

/** A kind of data that may be somebody's, and why it is not in their own data. */
export interface UnlinkedData {
  readonly what: string;
  readonly why: readonly string[];
}

/** What is kept without what would tell whose it is, or adds nothing to what is shown. Source: Lei 13.709/2018, art. 12. */
export const unlinked = {
  ATTEMPTS: {
    what: 'Tentativas de entrar',
    why: [
      'De cada tentativa guardamos a matrícula digitada, a hora e o endereço na internet, por 6 meses.',
      'O CPF ou CNPJ digitado não é guardado: não há como saber quais tentativas foram suas.',
      'As vezes em que você entrou estão em “Registros de uso do portal”.',
    ],
  },
  OMBUDSMAN: {
    what: 'Manifestações à ouvidoria',
    why: [
      'A identidade de quem fala com a ouvidoria é protegida e não se liga à matrícula.',
      'Acompanhe a sua com o protocolo e o código de acesso.',
    ],
  },
  QUESTIONS: {
    what: 'Consultas sem entrar',
    why: [
      'De uma consulta em “É verdadeiro?” ou à ouvidoria guardamos a hora. Do que se tenta e se pede, a contagem, sob um resumo de onde veio que não se lê.',
      'Não guardamos quem perguntou: não há como saber quais foram suas.',
    ],
  },
  NEWS: {
    what: 'E-mail das novidades',
    why: [
      'O e-mail de quem pediu as novidades não se liga à matrícula.',
      'Sair, com um toque, apaga o e-mail.',
    ],
  },
  DOCUMENTS: {
    what: 'Códigos de verificação e avisos de Pix',
    why: [
      'Ficam com o documento de que são, e não com a pessoa.',
      'Se precisar deles, faça o pedido abaixo ou em “Privacidade”.',
    ],
  },
} as const satisfies Record<string, UnlinkedData>;

/** Where a customer finds what is theirs: at the head of their own data, in a section, or not there, with the reason. */
export type PlaceId = 'PERSON' | SectionId | keyof typeof unlinked;
