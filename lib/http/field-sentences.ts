import type { AccountNumberRefusal, TaxIdRefusal } from '@/lib/accounts';
import { refusalSentence } from './sentences';

/** Codes a form field may be refused with, beyond those of account numbers and CPF or CNPJ. */
const fieldSentences = {
  NAME_MISSING: 'Informe o nome.',
  ROLE_MISSING: 'Diga qual é a sua relação com o imóvel.',
  PHONE_MISSING: 'Informe um telefone com DDD.',
  PHONE_MALFORMED: 'O telefone tem 10 ou 11 números, com o DDD.',
  EMAIL_MISSING: 'Informe um e-mail.',
  EMAIL_MALFORMED: 'Este e-mail não parece completo. Exemplo: nome@provedor.com.br',
  TEXT_TOO_LONG: 'O texto é longo demais para este campo.',
} as const;

type IdentityCode = AccountNumberRefusal['code'] | TaxIdRefusal['code'];

const identityCodes: readonly string[] = [
  'ACCOUNT_NUMBER_MISSING',
  'ACCOUNT_NUMBER_MALFORMED',
  'ACCOUNT_NUMBER_CHECK_DIGIT',
  'TAX_ID_MISSING',
  'TAX_ID_MALFORMED',
  'TAX_ID_CHECK_DIGIT',
] satisfies readonly IdentityCode[];

/** The sentence for a field's code; for a message that is no code of ours, the general one. */
export function fieldSentence(code: string): string {
  if (identityCodes.includes(code)) return refusalSentence({ code: code as IdentityCode });
  return code in fieldSentences ? fieldSentences[code as keyof typeof fieldSentences] : 'Confira este dado.';
}
