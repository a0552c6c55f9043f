import type { Applied, StepMilestone, StepTerms } from '@/lib/service-tariff';
import { type Course, courseOf } from './course';
import type { RequestStory } from './service-request';
import type { RequestTerms } from './terms';

export type CourseStepState = 'DONE' | 'CURRENT' | 'AHEAD' | 'FAILED';

/** A step of the service with where it stands in one request. */
export interface CourseStep {
  readonly step: Applied<StepTerms>;
  readonly state: CourseStepState;
}

type Standing = Course & { readonly closed: boolean; readonly done: boolean };

/** Steps that the text has and a given request may do without. */
const needed: Readonly<Partial<Record<StepMilestone, (standing: Standing) => boolean>>> = {
  AUTHORITY: ({ authority }) => authority !== 'NOT_NEEDED',
  INSPECTION: ({ inspection }) => inspection !== 'NOT_NEEDED',
  FURTHER_INSPECTION: ({ refusals }) => refusals > 0,
};

const decided = ({ authority }: Standing) => authority !== 'WAITING';

/** When a step is behind, by what of the request it waits for. */
const behind: Readonly<Record<StepMilestone, (standing: Standing) => boolean>> = {
  REQUEST: () => true,
  AUTHORITY: decided,
  AFTER_AUTHORITY: decided,
  INSPECTION_REQUEST: ({ inspection }) => inspection !== 'TO_ASK',
  INSPECTION: ({ inspection }) => inspection === 'APPROVED' || inspection === 'NOT_NEEDED',
  FURTHER_INSPECTION: ({ inspection }) => inspection === 'ASKED' || inspection === 'APPROVED',
};

/**
 * The steps of the service in order, each behind, at hand or ahead. The first that is not behind is at hand while the request
 * is open; a refused inspection has failed, and asking anew is at hand.
 */
export function courseSteps(
  terms: RequestTerms,
  request: Pick<RequestStory, 'status' | 'closingReason' | 'events'>,
): readonly CourseStep[] {
  const closed = request.status === 'CLOSED';
  const done = request.closingReason === 'SERVICE_DONE';
  const standing: Standing = { ...courseOf(terms, request.events), closed, done };
  const steps = terms.steps.filter(
    ({ value: { milestone } }) => (milestone && needed[milestone]?.(standing)) ?? true,
  );
  const isBehind = ({ value: { milestone } }: Applied<StepTerms>) =>
    milestone ? behind[milestone](standing) : done;
  const refused = standing.inspection === 'REFUSED';
  const failed = ({ value }: Applied<StepTerms>) => refused && value.milestone === 'INSPECTION';
  const atHand = closed ? undefined : steps.find((step) => !isBehind(step) && !failed(step));
  return steps.map((step) => ({ step, state: stateOf(step) }));

  function stateOf(step: Applied<StepTerms>): CourseStepState {
    if (failed(step)) return 'FAILED';
    if (isBehind(step)) return 'DONE';
    return step === atHand ? 'CURRENT' : 'AHEAD';
  }
}
