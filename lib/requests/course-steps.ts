import type { Applied, StepTerms } from '@/lib/service-tariff';
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
const optional: Readonly<Record<string, (standing: Standing) => boolean>> = {
  diametro: ({ authority }) => authority !== 'NOT_NEEDED',
  vistoria: ({ inspection }) => inspection !== 'NOT_NEEDED',
  'nova-vistoria': ({ refusals }) => refusals > 0,
};

const asked = ({ inspection }: Standing) => inspection !== 'TO_ASK';
const inspected = ({ inspection }: Standing) => inspection === 'APPROVED' || inspection === 'NOT_NEEDED';

/** When a step is behind; one that is not named is part of the work, and is behind once the service is done. */
const behind: Readonly<Record<string, (standing: Standing) => boolean>> = {
  debitos: () => true,
  pedido: () => true,
  diametro: ({ authority }) => authority !== 'WAITING',
  folheto: ({ authority }) => authority !== 'WAITING',
  'caixa-de-inspecao': asked,
  'pedido-de-vistoria': asked,
  'ligacao-nova': ({ done }) => done,
  vistoria: inspected,
  'nova-vistoria': ({ inspection }) => inspection === 'ASKED' || inspection === 'APPROVED',
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
  const steps = terms.steps.filter(({ id }) => (optional[nameOf(id)] ?? always)(standing));
  const isBehind = ({ id }: Applied<StepTerms>) => (behind[nameOf(id)] ?? (() => done))(standing);
  const refused = standing.inspection === 'REFUSED';
  const failed = (id: string) => refused && nameOf(id) === 'vistoria';
  const atHand = closed ? undefined : steps.find((step) => !isBehind(step) && !failed(step.id));
  return steps.map((step) => ({ step, state: stateOf(step) }));

  function stateOf(step: Applied<StepTerms>): CourseStepState {
    if (failed(step.id)) return 'FAILED';
    if (isBehind(step)) return 'DONE';
    return step === atHand ? 'CURRENT' : 'AHEAD';
  }
}

const always = () => true;

/** 'vistoria' of 'ligacao-de-esgoto.passo.vistoria'. */
function nameOf(id: string): string {
  return id.split('.').at(-1) ?? id;
}
