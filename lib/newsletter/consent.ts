/**
 * What whoever asks for news agrees to, in the words of the day. The version is kept with the address; new words get a new
 * version. Source: Lei 13.709/2018 (LGPD), arts. 7º, I, and 8º.
 */
export const newsConsent = {
  version: '2026-11',
  sentences: [
    'Usamos este e-mail só para mandar as novidades, e não passamos para ninguém.',
    'Você pode sair quando quiser, com um toque, em qualquer mensagem: o e-mail é apagado na hora.',
  ],
} as const;
