import type { CivilDate } from '@/lib/kernel/civil-date';
import { dateOf } from '@/lib/kernel/civil-date-time';
import { sumCents } from '@/lib/kernel/money';
import { provisionAt } from './apply';
import { requiresInspection } from './inspection';
import type { CheckedPrecondition, OpenDebt, QuoteFacts, QuoteQuestion } from './quote';
import type { Service } from './service';
import type { PreconditionCheck, PreconditionTerms } from './terms';

interface Asked {
  readonly service: Service;
  readonly question: QuoteQuestion;
  readonly facts: QuoteFacts;
}

type Check = (asked: Asked, terms: PreconditionTerms) => Verdict;

type Verdict = Pick<CheckedPrecondition, 'outcome' | 'reason'>;

/** Every precondition of the service, met or not as far as it is known, with the reason. */
export function checkPreconditions(asked: Asked): readonly CheckedPrecondition[] {
  const on = dateOf(asked.question.requestedAt);
  return asked.service.preconditions.map((precondition) => {
    const applied = provisionAt(precondition, on);
    return { ...applied, ...checks[applied.value.check](asked, applied.value) };
  });
}

/**
 * The debts that stand in the way of whoever asks: their own and due before the day. A former occupant's do not bind them, and one
 * that is not due yet is not in arrears.
 */
export function pendingDebts(debts: readonly OpenDebt[], on: CivilDate): readonly OpenDebt[] {
  return debts.filter(({ formerOccupant, dueOn }) => !formerOccupant && dueOn < on);
}

const checks: Record<PreconditionCheck, Check> = {
  DEBTS_SETTLED: checkDebts,
  INSPECTION_APPROVED: checkInspection,
  WRITTEN_REQUEST: checkWrittenRequest,
  AGREEMENT_COUNT: checkAgreementCount,
  NONE: () => ({ outcome: 'TO_CHECK', reason: { code: 'SEEN_BY_A_PERSON' } }),
};

function checkDebts({ question, facts }: Asked): Verdict {
  if (!facts.debts) return { outcome: 'TO_CHECK', reason: { code: 'DEBTS_UNKNOWN' } };
  const debts = pendingDebts(facts.debts, dateOf(question.requestedAt));
  if (debts.length === 0) return { outcome: 'MET', reason: { code: 'NO_DEBTS' } };
  const total = sumCents(debts.map(({ amount }) => amount));
  return { outcome: 'NOT_MET', reason: { code: 'DEBTS_OPEN', debts, total } };
}

function checkInspection({ service, question }: Asked): Verdict {
  const { daysCut, events, requestedAt } = question;
  const on = dateOf(requestedAt);
  const fromDaysCut = service.inspection && provisionAt(service.inspection, on).value.fromDaysCut;
  if (!requiresInspection(service, { on, daysCut })) {
    const reason = { code: 'CUT_TOO_SHORT', daysCut: daysCut ?? 0, fromDaysCut: fromDaysCut ?? 0 } as const;
    return { outcome: 'NOT_APPLICABLE', reason };
  }
  const at = events.inspectionApprovedAt;
  if (at) return { outcome: 'MET', reason: { code: 'INSPECTION_APPROVED', at } };
  return { outcome: 'TO_CHECK', reason: { code: 'INSPECTION_TO_COME' } };
}

function checkWrittenRequest({ service, question }: Asked): Verdict {
  const on = dateOf(question.requestedAt);
  const limits = service.competences.map((competence) => provisionAt(competence, on).value.aboveDiameterMm);
  const aboveMm = limits.find((limit) => limit !== null) ?? 0;
  if ((question.diameterMm ?? 0) <= aboveMm)
    return { outcome: 'NOT_APPLICABLE', reason: { code: 'DIAMETER_WITHOUT_WRITTEN_REQUEST', aboveMm } };
  return { outcome: 'TO_CHECK', reason: { code: 'WRITTEN_REQUEST_TO_SEND', aboveMm } };
}

function checkAgreementCount({ question: { reagreement } }: Asked, { atMost }: PreconditionTerms): Verdict {
  const most = atMost ?? 0;
  if (reagreement > most)
    return { outcome: 'NOT_MET', reason: { code: 'REAGREEMENTS_EXHAUSTED', reagreement, atMost: most } };
  return { outcome: 'MET', reason: { code: 'WITHIN_AGREEMENT_COUNT', reagreement, atMost: most } };
}
