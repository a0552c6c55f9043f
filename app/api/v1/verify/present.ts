import { payee } from '@/app/verificar/payee';
import { verdictWords } from '@/components/verification/verdict-words';
import type { Verdict } from '@/lib/verification';
import type { VerifyAnswer } from './schema';

/** A verdict as programs read it. */
export function presentVerdict(verdict: Verdict): VerifyAnswer {
  const { title, text } = verdictWords(verdict);
  const genuine = verdict.code === 'GENUINE' ? verdict : null;
  const wrong = verdict.code === 'WRONG_CHECK_DIGITS' ? verdict : null;
  return {
    verdict: verdict.code,
    title,
    message: text,
    kind: 'kind' in verdict ? verdict.kind : null,
    standing: genuine?.standing ?? null,
    amountCents: genuine?.amount ?? null,
    about: genuine?.about ?? null,
    issuedOn: genuine?.issuedOn ?? null,
    validUntil: genuine?.validUntil ?? null,
    wrongPart: wrong?.of ?? null,
    wrongBlocks: [...(wrong?.blocks ?? [])],
    companyCode: verdict.code === 'FOREIGN_COMPANY_CODE' ? verdict.companyCode : null,
    payee: genuine && payee(),
  };
}
