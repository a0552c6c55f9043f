import 'server-only';

export { advanceRequest, type StepOrder } from './advance';
export {
  type AskInspectionRefusal,
  askInspection,
  type InspectionAsked,
} from './ask-inspection';
export { requestCatalogue, type SpecificationNotFound } from './catalogue';
export {
  type ChosenService,
  findRequestChoices,
  findRequestCourse,
  type RequestChoices,
  type RequestCourse,
} from './course';
export {
  attachToDraft,
  type DraftNotFound,
  detachFromDraft,
  findOpenRequest,
  getDraft,
  type ReviewedDraft,
  rewriteDraft,
  startDraft,
  submitDraft,
} from './drafts';
export { endLapsedRequests, warnOfLapse } from './lapse';
export { getLookedUp, type LookUpRefusal, lookUpRequest } from './look-up';
export type { OpeningRefusal } from './open-request';
export {
  type AttachmentNotFound,
  type AttachRefusal,
  attachToRequest,
  getAttachment,
  getOpenReceipt,
  getRequest,
  listRequests,
  type RequestNotFound,
} from './read';
export { getRegistrationReceipt, requestRegistration } from './registration';
export { requestForgetting } from './retention';
export type { TermsRefused } from './service-terms';
export { makeRequest, type RequestMade, type RequestOrder, type SubmitRefusal } from './submit';
