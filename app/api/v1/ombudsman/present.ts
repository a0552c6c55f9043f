import type { CivilDate } from '@/lib/kernel/civil-date';
import { type CaseReceipt, type CaseStory, caseState, printedAccessCode } from '@/lib/ombudsman';
import type { CaseAnswer, CaseReceiptAnswer } from './schema';

/** The acknowledgement of a case as programs read it. */
export function presentReceipt({ accessCode, ...receipt }: CaseReceipt): CaseReceiptAnswer {
  return { ...receipt, accessCode: printedAccessCode(accessCode) };
}

/** A case as programs read it; who sent it is never told. */
export function presentCase({ id: _, ...story }: CaseStory, asOf: CivilDate): CaseAnswer {
  return { ...story, standing: caseState(story, asOf) };
}
