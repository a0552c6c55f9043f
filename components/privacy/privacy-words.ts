import type { PrivacyKind } from '@/lib/privacy';

/** What may be asked, in the customer's words. */
export const privacyKindWords: Readonly<
  Record<PrivacyKind, { readonly label: string; readonly hint: string }>
> = {
  CONFIRMATION: { label: 'Confirmação', hint: 'Saber se guardamos dados sobre você.' },
  ACCESS: { label: 'Acesso', hint: 'Ver os dados, de onde vieram e para que servem.' },
  CORRECTION: { label: 'Correção', hint: 'Corrigir dado errado, incompleto ou antigo.' },
  ANONYMIZATION: {
    label: 'Anonimização, bloqueio ou eliminação',
    hint: 'Do que for desnecessário, excessivo ou tratado contra a lei.',
  },
  PORTABILITY: { label: 'Portabilidade', hint: 'Levar os seus dados para outro fornecedor.' },
  SHARING: { label: 'Compartilhamento', hint: 'Saber com quem os seus dados foram compartilhados.' },
  CONSENT_REVOCATION: {
    label: 'Revogar consentimento',
    hint: 'Para o que depende dele. A cobrança da água não depende.',
  },
};
