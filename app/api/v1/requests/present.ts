import type { CivilDate } from '@/lib/kernel/civil-date';
import {
  type Followed,
  punctuality,
  type RequestOutline,
  type RequestStory,
  type ServiceRequest,
} from '@/lib/requests';
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

export function presentStory(request: RequestStory, asOf: CivilDate): StoryAnswer {
  return { ...presentOutline(request, asOf), events: [...request.events] };
}

/** What a protocol names, as programs read it. */
export function presentFollowed(found: Followed, asOf: CivilDate): FollowedAnswer {
  if (found.kind === 'SERVICE') return { kind: 'SERVICE', ...presentStory(found.request, asOf) };
  const { id: _, ...registration } = found.registration;
  return { kind: 'REGISTRATION', ...registration };
}

export function presentRequest(request: ServiceRequest, asOf: CivilDate): RequestAnswer {
  return {
    ...presentStory(request, asOf),
    attachments: request.attachments.map(({ id, name, kind, size }) => ({
      name,
      mediaType: kind,
      bytes: size,
      url: `/api/v1/requests/${request.id}/attachments/${id}`,
    })),
  };
}
