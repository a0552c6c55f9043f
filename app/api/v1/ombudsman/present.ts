import type { CivilDate } from '@/lib/kernel/civil-date';
import { type CaseReceipt, type CaseStory, caseState } from '@/lib/ombudsman';
import type { CaseAnswer, CaseReceiptAnswer } from './schema';

/** The acknowledgement of a case as programs read it. */
export function presentReceipt(receipt: CaseReceipt): CaseReceiptAnswer {
  const { protocol, accessCode, kind, receivedOn, dueOn } = receipt;
  return { protocol, accessCode, kind, receivedOn, dueOn };
}

/** A case as programs read it; who sent it is never told. */
export function presentCase({ id: _, ...story }: CaseStory, asOf: CivilDate): CaseAnswer {
  return { ...story, standing: caseState(story, asOf) };
}
