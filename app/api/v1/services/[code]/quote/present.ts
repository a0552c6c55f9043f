import type { CivilDate } from '@/lib/kernel/civil-date';
import type { LegalSource } from '@/lib/kernel/legal-source';
import {
  type Applied,
  type CheckedPrecondition,
  type ComputedDeadline,
  type OpenDebt,
  preconditionReasonInWords,
  type QuoteAnswer,
} from '@/lib/service-tariff';
import type { QuoteAnswerBody } from './schema';

interface Presented {
  readonly answer: QuoteAnswer;
  readonly borrowed: Applied<string> | null;
  readonly formerOccupantDebts: readonly OpenDebt[];
}

/** A quote as programs read it. */
export function presentQuote({ answer, borrowed, formerOccupantDebts }: Presented): QuoteAnswerBody {
  const { service, question, competence } = answer;
  return {
    service: { code: service.code, title: service.title, name: service.name },
    requestedLocalTime: question.requestedAt,
    totalCents: answer.total,
    pricedTotalCents: answer.pricedTotal,
    ...presentPrices(answer),
    mayBeAsked: answer.mayBeAsked,
    inspectionRequired: answer.inspectionRequired,
    preconditions: answer.preconditions.map(presentPrecondition),
    formerOccupantDebts: formerOccupantDebts.map(presentDebt),
    documents: answer.documents.map(({ title, whose, value, ...entry }) => ({
      ...presentRule(entry),
      ...{ title, whose },
      ...{ demand: value.demand, form: value.form, why: value.why },
    })),
    deadlines: answer.deadlines.map(presentDeadline),
    requesters: answer.requesters.map(({ value, ...entry }) => ({
      ...presentRule(entry),
      ...{ who: value.who, proof: value.proof },
    })),
    competence: competence && { ...presentRule(competence), authority: competence.value.authority },
    clauses: answer.clauses.map(({ value, ...entry }) => ({
      ...presentRule(entry),
      ...{ kind: value.kind, binds: value.binds, text: value.text },
    })),
    borrowed: borrowed?.value ?? null,
  };
}

function presentPrices({ lines, unpriced, onTop }: QuoteAnswer) {
  return {
    lines: lines.map(({ description, unit, quantity, unitPrice, amount, ...entry }) => ({
      ...presentRule(entry),
      ...{ description, unit, quantity, unitPriceCents: unitPrice, amountCents: amount },
    })),
    unpriced: unpriced.map(({ description, unit, quantity, reason, ...entry }) => ({
      ...presentRule(entry),
      ...{ description, unit, quantity, reason },
    })),
    onTop: onTop.map(({ description, unit, role, unitPrice, ...entry }) => ({
      ...presentRule(entry),
      ...{ description, unit, role, unitPriceCents: unitPrice },
    })),
  };
}

function presentPrecondition({ value, outcome, reason, ...entry }: CheckedPrecondition) {
  return {
    ...presentRule(entry),
    statement: value.statement,
    outcome,
    reason: reason.code,
    message: preconditionReasonInWords(reason),
    debts: reason.code === 'DEBTS_OPEN' ? reason.debts.map(presentDebt) : [],
  };
}

function presentDeadline({ term, action, party, start, startsAt, dueAt, id }: ComputedDeadline) {
  const { count, unit } = term.value;
  return {
    ...presentRule({ ...term, id }),
    action,
    party,
    count,
    unit,
    start,
    startsLocalTime: startsAt,
    dueLocalTime: dueAt,
  };
}

function presentDebt({ id, label, amount, dueOn }: OpenDebt) {
  return { id, label, amountCents: amount, dueOn };
}

function presentRule({
  id,
  from,
  source: { act, item, note },
}: {
  readonly id: string;
  readonly from: CivilDate;
  readonly source: LegalSource;
}) {
  return { id, inForceFrom: from, source: { act, item: item ?? null, note: note ?? null } };
}
