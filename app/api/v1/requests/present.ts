import type { CivilDate } from '@/lib/kernel/civil-date';
import {
  type Followed,
  missingPapers,
  punctuality,
  type RequestOutline,
  type RequestStory,
  requiredPapers,
  type ServiceRequest,
} from '@/lib/requests';
import type { RequestCourse } from '@/lib/requests/use-cases';
import type { ComputedDeadline } from '@/lib/service-tariff';
import type { FollowedAnswer, RequestAnswer, RequestsAnswer, StoryAnswer } from './schema';

/** A request as programs read it, with how it stands on a day. */
export function presentOutline(request: RequestOutline, asOf: CivilDate): RequestsAnswer['requests'][number] {
  const { id, number, protocol, typeName, specificationName, requestedOn, expectedOn } = request;
  const { status, closedOn, closingReason, specificationCode } = request;
  return {
    ...{ id, number, protocol, typeName, specificationName, requestedOn, expectedOn },
    ...{ status, closedOn, closingReason },
    specification: specificationCode,
    punctuality: punctuality(request, asOf),
  };
}

function presentStory(request: RequestStory, asOf: CivilDate): StoryAnswer {
  return { ...presentOutline(request, asOf), events: [...request.events] };
}

/** What a protocol names, as programs read it. */
export function presentFollowed(found: Followed, asOf: CivilDate): FollowedAnswer {
  if (found.kind === 'SERVICE') {
    const deadlines = found.deadlines.map(presentDeadline);
    return { kind: 'SERVICE', ...presentStory(found.request, asOf), deadlines };
  }
  const { id: _, ...registration } = found.registration;
  return { kind: 'REGISTRATION', ...registration };
}

export function presentRequest(
  request: ServiceRequest,
  course: RequestCourse | null,
  asOf: CivilDate,
): RequestAnswer {
  return {
    ...presentStory(request, asOf),
    attachments: request.attachments.map(({ id, name, kind, size, document }) => ({
      name,
      mediaType: kind,
      bytes: size,
      url: `/api/v1/requests/${request.id}/attachments/${id}`,
      documentId: document,
    })),
    lapsesOn: request.lapsesOn,
    service: course && presentCourse(course, request),
  };
}

function presentCourse(
  { terms, course, steps, deadlines }: RequestCourse,
  { attachments }: ServiceRequest,
): RequestAnswer['service'] {
  const { answer, documentsAtCounter } = terms;
  const missing = missingPapers(terms, attachments).map(({ id }) => id);
  return {
    code: answer.service.code,
    totalCents: answer.total,
    lines: [
      ...answer.lines.map(({ id, description, amount }) => ({ id, description, amountCents: amount })),
      ...answer.unpriced.map(({ id, description }) => ({ id, description, amountCents: null })),
    ],
    onTop: answer.onTop.map(({ id, description, unitPrice }) => ({
      id,
      description,
      unitPriceCents: unitPrice,
    })),
    documents: requiredPapers(terms).map(({ id, title }) => ({ id, title, missing: missing.includes(id) })),
    documentsAtCounter,
    inspection: course.inspection,
    steps: steps.map(({ step, state }) => ({ id: step.id, does: step.value.does, standing: state })),
    deadlines: deadlines.map(presentDeadline),
  };
}

function presentDeadline({ id, action, start, dueAt }: ComputedDeadline) {
  return { id, action, start, dueLocalTime: dueAt };
}
