/** A kind of data that may be somebody's, and why nobody can say so. */
export interface UnlinkedData {
  readonly what: string;
  readonly why: readonly string[];
}

/** What is kept without what would tell whose it is, so that it is in nobody's export. Source: Lei 13.709/2018, art. 12. */
export const unlinkedData: readonly UnlinkedData[] = [
  {
    what: 'Tentativas de entrar',
    why: [
      'De cada tentativa guardamos a matrícula digitada, a hora e o endereço na internet, por 6 meses.',
      'O CPF ou CNPJ digitado não é guardado: não há como saber quais tentativas foram suas.',
      'As vezes em que você entrou estão em “Registros de uso do portal”.',
    ],
  },
  {
    what: 'Manifestações à ouvidoria',
    why: [
      'A identidade de quem fala com a ouvidoria é protegida e não se liga à matrícula.',
      'Acompanhe a sua com o protocolo e o código de acesso.',
    ],
  },
];
