import 'server-only';

export { advanceRequest, type StepOrder } from './advance';
export { requestCatalogue, type SpecificationNotFound } from './catalogue';
export {
  attachToDraft,
  type DraftNotFound,
  detachFromDraft,
  findOpenRequest,
  forgetOldDrafts,
  getDraft,
  type ReviewedDraft,
  rewriteDraft,
  startDraft,
  submitDraft,
} from './drafts';
export { getLookedUp, type LookUpRefusal, lookUpRequest } from './look-up';
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
export { forgetOldRequests } from './retention';
export { makeRequest, type RequestMade, type RequestOrder, type SubmitRefusal } from './submit';
