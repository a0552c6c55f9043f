import 'server-only';

export { advanceRequest } from './advance';
export {
  type AskInspectionRefusal,
  askInspection,
} from './ask-inspection';
export { requestCatalogue, tellSpecification } from './catalogue';
export {
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
  rewriteDraft,
  startDraft,
  submitDraft,
} from './drafts';
export { endLapsedRequests, warnOfLapse } from './lapse';
export { getLookedUp, type LookUpRefusal, lookUpRequest } from './look-up';

export {
  type AttachmentNotFound,
  type AttachRefusal,
  attachToRequest,
  getAttachment,
  getOpenReceipt,
  getRequest,
  listRequests,
} from './read';
export { getRegistrationReceipt, requestRegistration } from './registration';
export { requestForgetting } from './retention';

export { makeRequest, type RequestMade, type RequestOrder, type SubmitRefusal } from './submit';
