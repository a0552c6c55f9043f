export {
  attachmentFileName,
  attachmentKinds,
  attachmentLimits,
  type ReceivedFile,
} from './attachment';
export { expectedOn, findSpecification, openSpecifications } from './catalogue';
export type { Course } from './course';
export type { CourseStep, CourseStepState } from './course-steps';
export type { Followed } from './followed';
export { placeLine, placeParts, placeText } from './place';
export { type Protocol, protocolOf } from './protocol';
export {
  type RegistrationRefusal,
  type RegistrationStatus,
  type RegistrationStory,
  registrationStatusLabels,
} from './registration';
export type {
  Asker,
  Attachment,
  Position,
  RequestDetails,
  RequestDraft,
  RequestEvent,
  RequestEventKind,
  RequestOutline,
  RequestStory,
  ServiceRequest,
} from './service-request';
export { requestEventKinds } from './service-request';
export {
  closingReasonNames,
  closingReasonWords,
  eventLabels,
  expectationMissing,
  punctuality,
  requestName,
  statusLabels,
} from './standing';
export type { RequestStep } from './step';
export {
  missingPapers,
  possiblePapers,
  type RequestTerms,
  type RequiredPaper,
  requiredPapers,
  type ServiceAnswers,
  writtenRequest,
} from './terms';
export { requestTextLimits } from './text-limits';
export type * from './utility-terms';
